import { type Answer, ask, onAsked } from '@/components/overlay/bridge'
import { meetingPoint, type OverlayHost, type ToolName } from '@/components/overlay/meeting-point'
import {
  type Badge,
  byUrgency,
  isUrgent,
  type OverlayEntry,
  type OverlayState,
  type Trouble,
} from '@/components/overlay/state'
import { version } from '@/package.json'
import { now } from '@/utils/clock'
import { isElsewhere, pageReportOf } from '@/utils/consoles/page-report'
import {
  createPageReader,
  type DossierReading,
  type PageReading,
  type RowReading,
} from '@/utils/consoles/read-page'
import { dossierKey } from '@/utils/dossier/key'
import type { Answers, CountedBy, HelloAnswer, ToBackground, ToContent, ToTools } from '@/utils/messages'
import type { ConsoleDisplay } from '@/utils/settings/display'
import { calendarsBy } from '@/utils/working-time/agency-calendars'
import { createCountingCalendar } from '@/utils/working-time/counting-calendar'
import { type Countdowns, createCountdowns } from './countdowns'
import { followDemoClock } from './demo-clock'
import { createHandle } from './handle'
import { createLooks } from './looks'
import { type DressedRow, type RowEngine, startRowEngine } from './row-engine'
import { openShadowRoot } from './shadow'
import { openTool } from './tools'
import { createVerdicts } from './verdicts'
import { watchWishes } from './wishes'

type Office = Extract<HelloAnswer, { active: true }>

/** No timer is set further ahead: computers sleep, and clocks are set. */
const longestWaitMs = 3_600_000

/**
 * Runs the overlay on this page until the signal ends it.
 * @param onMisfit called for each reading in which the profile does not prove itself, or finds no place for due dates
 */
export function startOverlay(
  page: Document,
  office: Office,
  signal: AbortSignal,
  onMisfit: () => void,
): void {
  const reader = createPageReader(office.profile)
  let countdowns = countdownsBy(office)
  const verdicts = createVerdicts()
  const root = openShadowRoot(page, signal)
  const handle = createHandle(root, { toggleDrawer, retry })
  const listeners = new Set<() => void>()
  const startedTools = new Set<ToolName>()

  let engine: RowEngine | null = null
  let latest: PageReading | null = null
  let dressed: readonly DressedRow[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  let told = ''
  /** Why the page is not read, in the background's words; null until it has said so. */
  let explanation: string | null = null
  let state: OverlayState = {
    trouble: null,
    urgent: 0,
    detail: null,
    drawerOpen: false,
    display: office.display,
    idle: isFrame(),
  }

  const host: OverlayHost = {
    version,
    page,
    root,
    signal,
    menuRow: null,
    ask: askBackground,
    state: () => state,
    onState: (listener) => listeners.add(listener),
    entries: () =>
      onceEach(dressed)
        .map(({ row, badge }) => entryOf(row, badge))
        .sort(byUrgency),
    hasPages: () => latest !== null && hasPages(latest),
    entryAt(cell) {
      const row = engine?.rowOf(cell)
      return row ? entryOf(row.row, row.badge) : null
    },
    reading: () => latest,
    toggleDrawer,
    setDisplay,
    setTrouble,
    lookAgain: () => looks.repeat(),
    openTool: (name) => openTool(name, host, startedTools),
  }

  const looks = createLooks((sightings, answer) => {
    if (!answer.ok) {
      setTrouble({ kind: answer.gone ? 'reload' : 'problem', reason: '' })
      return
    }
    const { trouble } = answer.value
    if (trouble) setTrouble(trouble)
    else if (state.trouble?.kind === 'problem') show({ trouble: null })
    verdicts.put(sightings, answer.value.verdicts)
    refresh()
  }, signal)

  function show(change: Partial<OverlayState>): void {
    state = { ...state, ...change }
    if (signal.aborted) return
    handle.show(state)
    for (const listener of listeners) listener()
  }

  function setTrouble(trouble: Trouble): void {
    const isEnd = trouble.kind === 'reload' || trouble.kind === 'shutOut'
    if (isEnd) engine?.stop()
    show({ trouble, drawerOpen: false, detail: isEnd ? null : state.detail })
  }

  /** As the bridge asks; when nobody is there any more, every tool would have to say the same. */
  async function askBackground<T extends ToBackground['type']>(
    message: Extract<ToBackground, { type: T }>,
  ): Promise<Answer<T>> {
    const answer = await ask<T>(message)
    if (!answer.ok && answer.gone) setTrouble({ kind: 'reload', reason: '' })
    return answer
  }

  function toggleDrawer(): void {
    show({ drawerOpen: !state.drawerOpen })
    if (state.drawerOpen) host.openTool('panel')
  }

  function setDisplay(display: ConsoleDisplay): void {
    show({ display })
    refresh()
    askBackground<'setDisplay'>({ type: 'setDisplay', display })
  }

  function retry({ kind }: Trouble): void {
    show({ trouble: null })
    if (kind === 'stopped') engine = startEngine()
    if (kind === 'tool') toggleDrawer()
  }

  function refresh(): void {
    engine?.refresh()
  }

  function entryOf({ sighting }: DossierReading, badge: Badge): OverlayEntry {
    const { number, rowId } = sighting
    return { id: number ?? `#${rowId}`, sighting, badge, verdict: verdicts.of(sighting) }
  }

  function badgeOf(reading: DossierReading, showsDue: boolean): Badge | null {
    return countdowns.badgeOf(reading, verdicts.of(reading.sighting), showsDue)
  }

  function onReading(reading: PageReading, rows: readonly DressedRow[]): void {
    latest = reading
    dressed = rows
    if (reading.proof.ok) looks.take(reading)
    if (!reading.proof.ok || !reading.showsDue) onMisfit()
    const idle = isElsewhere(reading) && hasFrames(page)
    if (!idle) void tellState(reading)
    const badge = reading.detail && badgeOf(reading.detail, true)
    show({
      trouble: troubleNow(),
      urgent: onceEach(rows.filter(({ badge }) => isUrgent(badge))).length,
      detail:
        reading.detail && badge ? { ...entryOf(reading.detail, badge), steps: reading.detail.steps } : null,
      idle,
    })
    if (state.detail) host.openTool('panel')
    waitForNextChange()
  }

  /**
   * Says once what has changed, and shows the officer what it means: the toolbar's button stands for the tab, and most
   * readings are like the last.
   */
  async function tellState(reading: PageReading): Promise<void> {
    const { reason, doubts } = reading.proof
    const questions = doubts.filter(({ kind }) => kind === 'heading' || kind === 'dayMonth').length
    const text = `${reason} ${questions}`
    if (text === told) return
    told = text
    explanation = null
    const answer = await ask<'pageState'>({ type: 'pageState', reason, questions })
    if (text !== told) return
    // What nobody has heard is told again after the next reading.
    if (!answer.ok) told = ''
    explanation = answer.ok ? answer.value.explanation : ''
    show({ trouble: troubleNow() })
  }

  /** A page that is not read for a good reason is no trouble; what stopped the overlay altogether stays shown. */
  function troubleNow(): Trouble | null {
    const { trouble } = state
    if (trouble && trouble.kind !== 'unproven') return trouble
    const isUnread = latest && !latest.proof.ok && !isElsewhere(latest)
    return isUnread && explanation !== null ? { kind: 'unproven', reason: explanation } : null
  }

  /** One timer, to the next instant at which a text on the page changes. */
  function waitForNextChange(): void {
    clearTimeout(timer)
    const next = countdowns.nextChange()
    if (next !== null) timer = setTimeout(refresh, Math.min(Math.max(next - now(), 1_000), longestWaitMs))
  }

  function startEngine(): RowEngine {
    return startRowEngine({
      page,
      reader,
      badgeOf: (row, reading) => badgeOf(row, reading.showsDue),
      display: () => state.display,
      onPass: () => countdowns.begin(),
      onReading,
      onFight: () => setTrouble({ kind: 'stopped', reason: '' }),
      toggles: office.profile.details.flatMap(({ toggle }) => toggle ?? []).join(),
    })
  }

  function answerTo(message: ToContent | ToTools): Answers[ToContent['type']] | undefined {
    if (message.type === 'refresh') {
      looks.repeat()
      return { ok: true }
    }
    if (message.type === 'countBy') {
      countdowns = countdownsBy(message)
      refresh()
      return { ok: true }
    }
    if (message.type === 'pageReport') {
      return latest && !state.idle ? pageReportOf(latest, office.profile) : undefined
    }
    if (message.type === 'shutOut' && !message.readable.includes(origin))
      setTrouble({ kind: 'shutOut', reason: message.reason })
    if (message.type !== 'applicant') return undefined
    const { rows = [], detail = null } = latest ?? {}
    const wanted = [...rows, detail].find((one) => one && dossierKey(origin, one.sighting) === message.key)
    const applicant = wanted && reader.applicant(wanted.sighting)
    return applicant ? { applicant } : undefined
  }

  show({})
  engine = startEngine()
  onAsked(answerTo, signal)
  followDemoClock(page, refresh, signal)
  watchWishes(page, host.openTool, signal)
  // At the window, before any listener of the page's own documents could keep it from us.
  addEventListener(
    'contextmenu',
    ({ isTrusted, target }) => {
      const isOn = ({ element }: RowReading) => target instanceof Node && element.contains(target)
      host.menuRow = (isTrusted && latest?.rows.find(isOn)) || null
    },
    { capture: true, signal },
  )
  meetingPoint().host = host
  signal.addEventListener('abort', () => {
    engine?.stop()
    clearTimeout(timer)
  })
}

function countdownsBy({ hours, agencies, unknownUnit, dueSoonDays }: CountedBy): Countdowns {
  const calendarOf = calendarsBy(createCountingCalendar, createCountingCalendar(hours), agencies)
  return createCountdowns(calendarOf, unknownUnit, dueSoonDays)
}

function isFrame(): boolean {
  return self !== top
}

/** Each dossier once, in however many rows the page shows it. */
function onceEach(rows: readonly DressedRow[]): DressedRow[] {
  return [...new Map(rows.map((each) => [each.row.sighting.number ?? each, each])).values()]
}

/** Whether there is more of the list than this page shows. */
function hasPages({ rows, pager }: PageReading): boolean {
  return rows.length > 0 && !!(pager?.next ?? pager?.previous)
}

/** Whether the page is one of several that make up the screen. */
function hasFrames(page: Document): boolean {
  return isFrame() || page.querySelector('iframe, frame') !== null
}
