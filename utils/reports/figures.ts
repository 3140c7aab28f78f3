import { lateAnswerOf } from '@/utils/warnings/duties'
import type { Countdown } from '@/utils/working-time/countdown'
import { dayOf } from '@/utils/working-time/dates'
import { nextWeek } from '@/utils/working-time/spans'
import type { JudgedDossier } from './judged'

/**
 * What a team lead asks for first. Overdue, due today and due soon exclude one another and count only dossiers
 * whose term runs; the others overlap with them.
 */
export const figures = [
  'overdue',
  /** Hẹn trả hôm nay, the hour passed or not. */
  'dueToday',
  /** Hẹn trả ngày làm việc tới: on a Friday that is Monday, whatever day off lies between. */
  'dueTomorrow',
  /** Hẹn trả tuần tới, Monday to Sunday. */
  'dueNextWeek',
  'dueSoon',
  'stalled',
  'dueMoved',
  /** Answered "Không kịp", be the warning about it switched on or not. */
  'notOnTime',
  /** A letter is owed: answered "Không kịp" or overdue, and none was sent. */
  'letterDue',
  /** A grave warning of another kind than the figures above. */
  'otherGrave',
  /** A warning that an officer has noted with a reason: it may be quiet, but never hidden from the lead. */
  'acknowledged',
  /** Đã có kết quả, chờ trả: a list and no warning, since people come when they can. */
  'resultReady',
] as const

export type Figure = (typeof figures)[number]
export type Figures = Record<Figure, number>

/** Whether a dossier counts in a figure at `at`, epoch ms. */
export function countsIn(figure: Figure, one: JudgedDossier, at: number): boolean {
  return counts[figure](one, at)
}

/** The figures that a dossier counts in at `at`, epoch ms. */
export function figuresOf(one: JudgedDossier, at: number): Figure[] {
  return figures.filter((figure) => counts[figure](one, at))
}

/** How many dossiers count in each figure, given those of each. */
export function countFigures(figuresOfEach: readonly (readonly Figure[])[]): Figures {
  const counted: Figures = {
    overdue: 0,
    dueToday: 0,
    dueTomorrow: 0,
    dueNextWeek: 0,
    dueSoon: 0,
    stalled: 0,
    dueMoved: 0,
    notOnTime: 0,
    letterDue: 0,
    otherGrave: 0,
    acknowledged: 0,
    resultReady: 0,
  }
  for (const own of figuresOfEach) for (const figure of own) counted[figure]++
  return counted
}

/** The rules that a figure counts by; the figures named nowhere here follow from dates, values and entries. */
export const rulesOfFigures = {
  stalled: ['lying-still', 'awaiting-signature'],
  dueMoved: ['due-moved'],
} as const satisfies Partial<Record<Figure, readonly string[]>>

const counts: Record<Figure, (one: JudgedDossier, at: number) => boolean> = {
  overdue: ({ urgency }) => urgency === 'overdue',
  dueToday: ({ urgency }) => urgency === 'dueToday',
  dueTomorrow: ({ countdown }) => isDueLater(countdown) && countdown.days <= 1,
  dueNextWeek: ({ countdown }, at) => {
    if (!isDueLater(countdown)) return false
    const { from, to } = nextWeek(at)
    const day = dayOf(countdown.dueAt.at)
    return from <= day && day <= to
  },
  dueSoon: ({ urgency }) => urgency === 'dueSoon',
  stalled: (one) => fired(one, rulesOfFigures.stalled),
  dueMoved: (one) => fired(one, rulesOfFigures.dueMoved),
  notOnTime: ({ dossier }) => lateAnswerOf(dossier) !== null,
  letterDue: ({ owesLetter }) => owesLetter,
  otherGrave: ({ warnings }) =>
    warnings.some(({ rule, severity }) => severity === 'grave' && !countedElsewhere.includes(rule)),
  acknowledged: ({ warnings }) => warnings.some(({ acknowledged }) => acknowledged !== null),
  resultReady: ({ dossier }) => dossier.current.status === 'finished',
}

/** Rules that have a figure of their own. */
const countedElsewhere = [
  'overdue',
  'due-today',
  'due-soon',
  'letter-owed',
  ...Object.values(rulesOfFigures).flat(),
]

type DueLater = Extract<Countdown, { kind: 'daysLeft' | 'timeLeft' }>

/** The term runs and ends on a day after today. */
function isDueLater(countdown: Countdown): countdown is DueLater {
  return countdown.kind === 'daysLeft' || (countdown.kind === 'timeLeft' && !countdown.sameDay)
}

function fired({ warnings }: JudgedDossier, rules: readonly string[]): boolean {
  return warnings.some(({ rule }) => rules.includes(rule))
}
