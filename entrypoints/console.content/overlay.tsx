import { render } from 'preact'
import { Overlay } from '@/components/overlay/overlay'
import type { OverlayActions, OverlayEntry, OverlayState, Trouble } from '@/components/overlay/state'
import { byUrgency } from '@/components/overlay/state'
import { now } from '@/utils/clock'
import { createPageReader, type DossierReading, type PageReading } from '@/utils/consoles/read-page'
import { dossierKey } from '@/utils/dossier/key'
import { proofReasons } from '@/utils/i18n/overlay'
import type { Answers, HelloAnswer, ToContent } from '@/utils/messages'
import { calendarsOf } from '@/utils/working-time/agency-calendars'
import { createWorkingCalendar } from '@/utils/working-time/calendar'
import { ask, onAsked } from './bridge'
import { createCountdowns } from './countdowns'
import { followDemoClock } from './demo-clock'
import { createFocus } from './focus'
import { watchPointer } from './hover'
import { createLooks } from './looks'
import { type RowEngine, startRowEngine } from './row-engine'
import { openShadowRoot } from './shadow'
import { createVerdicts } from './verdicts'

type Office = Extract<HelloAnswer, { active: true }>

/** No timer is set further ahead: computers sleep, and clocks are set. */
const longestWaitMs = 3_600_000

/** Runs the overlay on this page until the signal ends it. */
export function startOverlay(page: Document, office: Office, signal: AbortSignal): void {
  const reader = createPageReader(office.profile)
  const countdowns = createCountdowns(
    calendarsOf(createWorkingCalendar(office.schedule), office.agencies),
    office.unknownUnit,
    office.dueSoonDays,
  )
  const verdicts = createVerdicts()
  const root = openShadowRoot(page, signal)
  const focus = createFocus(page, root)

  let engine: RowEngine | null = null
  let latest: PageReading | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let state: OverlayState = {
    trouble: null,
    entries: [],
    detail: null,
    drawerOpen: false,
    panelOpen: true,
    card: null,
  }

  const looks = createLooks((sightings, answer) => {
    if (!answer.ok) {
      trouble(answer.gone ? 'reload' : 'problem')
      return
    }
    const { problem } = answer.value
    if (problem !== undefined) trouble('problem', problem)
    else if (state.trouble?.kind === 'problem') show({ trouble: null })
    verdicts.put(sightings, answer.value.verdicts)
    refresh()
  }, signal)

  function show(change: Partial<OverlayState>): void {
    state = { ...state, ...change }
    if (!signal.aborted) focus.keep(() => render(<Overlay state={state} actions={actions} />, root))
  }

  function trouble(kind: Trouble['kind'], reason = ''): void {
    if (kind === 'reload') engine?.stop()
    show({ trouble: { kind, reason }, drawerOpen: false, card: null })
  }

  function refresh(): void {
    engine?.refresh()
  }

  function entryOf(reading: DossierReading, showsDue: boolean): OverlayEntry | null {
    const verdict = verdicts.of(reading.sighting)
    const badge = countdowns.badgeOf(reading, verdict, showsDue)
    const { number, rowId } = reading.sighting
    return badge && { id: number ?? `#${rowId}`, sighting: reading.sighting, badge, verdict }
  }

  function onReading(reading: PageReading): void {
    latest = reading
    if (reading.proof.ok) looks.take(reading)
    const entries = reading.rows
      .map((row) => entryOf(row, reading.showsDue))
      .filter((entry) => entry !== null)
    show({
      trouble: troubleOf(reading, state.trouble),
      entries: entries.sort(byUrgency),
      detail: detailOf(reading),
      card: state.card && stillThere(state.card.entry, [...entries, ...detailEntries()]) ? state.card : null,
    })
    waitForNextChange()
  }

  function detailEntries(): OverlayEntry[] {
    return state.detail ? [state.detail.entry] : []
  }

  function detailOf({ detail }: PageReading): OverlayState['detail'] {
    const entry = detail && entryOf(detail, true)
    if (!entry) return null
    const before = state.detail
    const isKnown = before !== null && sameText(before.entry, entry)
    if (!isKnown)
      explain(entry, (lines) => state.detail?.entry.id === entry.id && show({ detail: { entry, lines } }))
    return { entry, lines: isKnown ? before.lines : null }
  }

  async function explain(entry: OverlayEntry, take: (lines: string[] | 'failed') => void): Promise<void> {
    const answer = await ask<'explain'>({ type: 'explain', sighting: entry.sighting })
    if (!answer.ok && answer.gone) trouble('reload')
    else take(answer.ok ? answer.value.lines : 'failed')
  }

  /** One timer, to the next instant at which a text on the page changes. */
  function waitForNextChange(): void {
    clearTimeout(timer)
    const next = countdowns.nextChange()
    if (next !== null) timer = setTimeout(refresh, Math.min(Math.max(next - now(), 1_000), longestWaitMs))
  }

  function openCard(entry: OverlayEntry, at: { top: number; left: number } | null): void {
    show({ card: { entry, lines: null, at } })
    explain(entry, (lines) => {
      if (state.card?.entry.id === entry.id) show({ card: { ...state.card, lines } })
    })
  }

  async function tell(answer: ReturnType<typeof ask<'answerOnTime' | 'writeNotice'>>): Promise<void> {
    const told = await answer
    if (!told.ok) trouble(told.gone ? 'reload' : 'problem')
    else if (!told.value.ok) trouble('problem', told.value.problem)
    else looks.repeat()
  }

  const actions: OverlayActions = {
    toggleDrawer() {
      show({ drawerOpen: !state.drawerOpen, card: null })
      if (state.drawerOpen) focus.enter('.entry, .drawer .close')
      else focus.leave('.handle')
    },
    togglePanel: () => show({ panelOpen: !state.panelOpen }),
    openCard(entry) {
      openCard(entry, null)
      focus.enter('.card')
    },
    closeCard() {
      show({ card: null })
      focus.back()
    },
    answerOnTime: (entry, answer) =>
      void tell(ask<'answerOnTime'>({ type: 'answerOnTime', sighting: entry.sighting, answer })),
    writeNotice: (entry) => void tell(ask<'writeNotice'>({ type: 'writeNotice', sighting: entry.sighting })),
    resume() {
      engine = startEngine()
      show({ trouble: null })
    },
  }

  function startEngine(): RowEngine {
    return startRowEngine({
      page,
      reader,
      badgeOf: (row, reading) => entryOf(row, reading.showsDue)?.badge ?? null,
      onPass: countdowns.begin,
      onReading,
      onFight: () => trouble('stopped'),
      toggles: office.profile.details
        .map(({ toggle }) => toggle)
        .filter((toggle) => toggle !== undefined)
        .join(),
    })
  }

  function answerTo(message: ToContent): Answers[ToContent['type']] {
    if (message.type === 'refresh') {
      looks.repeat()
      return { ok: true }
    }
    const readings: DossierReading[] = latest
      ? [...latest.rows, ...(latest.detail ? [latest.detail] : [])]
      : []
    const wanted = readings.find(({ sighting }) => dossierKey(page.location.origin, sighting) === message.key)
    return { applicant: wanted ? reader.applicant(page, wanted.sighting) : null }
  }

  show({})
  engine = startEngine()
  onAsked(answerTo, signal)
  followDemoClock(page, refresh, signal)
  watchPointer({
    page,
    root,
    onRest: (cell, at) => {
      const row = engine?.rowOf(cell)
      const entry = row && entryOf(row, latest?.showsDue ?? false)
      if (entry && !state.drawerOpen) openCard(entry, at)
    },
    onLeave: () => state.card?.at && show({ card: null }),
    signal,
  })
  focus.onKeys({ toggle: actions.toggleDrawer, close: () => closeTopmost(state, actions), signal })
  signal.addEventListener('abort', () => {
    engine?.stop()
    clearTimeout(timer)
    render(null, root)
  })
}

/** Escape closes the card first, then the drawer; false when there was nothing to close. */
function closeTopmost(state: OverlayState, actions: OverlayActions): boolean {
  if (state.card) actions.closeCard()
  else if (state.drawerOpen) actions.toggleDrawer()
  else return false
  return true
}

/** A page that is not read for a good reason is no trouble; what stopped the overlay altogether stays shown. */
function troubleOf({ proof }: PageReading, before: Trouble | null): Trouble | null {
  if (before && before.kind !== 'unproven') return before
  const reason = proof.reason ? proofReasons[proof.reason] : ''
  return reason ? { kind: 'unproven', reason } : null
}

function stillThere(entry: OverlayEntry, entries: OverlayEntry[]): boolean {
  return entries.some(({ id }) => id === entry.id)
}

/** Whether an explanation given for one still holds for the other. */
function sameText(one: OverlayEntry, other: OverlayEntry): boolean {
  return one.id === other.id && one.badge.text === other.badge.text
}
