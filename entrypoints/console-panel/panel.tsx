import { render } from 'preact'
import type { OverlayHost } from '@/components/overlay/meeting-point'
import { Overlay } from '@/components/overlay/overlay'
import css from '@/components/overlay/overlay.css?inline'
import type { PanelActions, PanelState } from '@/components/overlay/panel-state'
import type { OverlayEntry } from '@/components/overlay/state'
import { speakHere } from '@/components/overlay/words-here'
import type { WorkDraft } from '@/utils/dossier/entry'
import type { DossierKey } from '@/utils/dossier/key'
import { walkStartWords } from '@/utils/i18n/walk-start'
import type {
  AddAbsenceMessage,
  AddEntryMessage,
  AnswerOnTimeMessage,
  OpenExplainMessage,
  OpenTimelineMessage,
  RemoveAbsenceMessage,
  WriteNoticeMessage,
  WrittenAnswer,
} from '@/utils/messages'
import { createFocus } from './focus'
import { watchPointer } from './hover'

/** Shows the drawer, the card of a dossier and the panel beside a detail, until the host's signal ends it. */
export function startPanel(host: OverlayHost): void {
  speakHere()
  const { page, root, signal } = host
  const place = page.createElement('div')
  const style = page.createElement('style')
  style.textContent = css
  root.append(style, place)
  const focus = createFocus(page, root)
  let state: PanelState = {
    entries: [],
    detail: null,
    drawerOpen: false,
    display: host.state().display,
    hasPages: false,
    coverage: '',
    panelOpen: true,
    card: null,
  }

  function show(change: Partial<PanelState>): void {
    state = { ...state, ...change }
    if (!signal.aborted) focus.keep(() => render(<Overlay state={state} actions={actions} />, place))
  }

  /** Takes over what the page shows now. */
  function follow(): void {
    const { drawerOpen, detail, trouble, display } = host.state()
    const wasOpen = state.drawerOpen
    show({
      entries: drawerOpen ? host.entries() : [],
      drawerOpen,
      display,
      hasPages: drawerOpen && host.hasPages(),
      detail: detail && detailOf(detail),
      card: wasOpen === drawerOpen && !trouble ? currentCard() : null,
    })
    if (drawerOpen && !wasOpen) {
      focus.enter('.drawer .entry', '.drawer .close')
      void showCoverage()
    }
    if (wasOpen && !drawerOpen) focus.leave('.handle')
  }

  async function showCoverage(): Promise<void> {
    const list = host.reading()?.page ?? ''
    const answer = await host.ask<'listCoverage'>({ type: 'listCoverage', list })
    show({ coverage: (answer.ok && answer.value.line) || '' })
  }

  /** The open card with what is known of its dossier now, as long as that is on the page. */
  function currentCard(): PanelState['card'] {
    const { card, detail } = state
    if (!card) return null
    const entry = [...host.entries(), detail?.entry].find((one) => one?.id === card.entry.id)
    if (!entry) return null
    if (!sameText(card.entry, entry)) explainCard(entry)
    return { ...card, entry }
  }

  function detailOf(entry: OverlayEntry): PanelState['detail'] {
    const before = state.detail
    if (before && sameText(before.entry, entry)) return { entry, lines: before.lines }
    explain(entry, (lines) => state.detail?.entry.id === entry.id && show({ detail: { entry, lines } }))
    return { entry, lines: null }
  }

  async function explain(entry: OverlayEntry, take: (lines: string[] | 'failed') => void): Promise<void> {
    const answer = await host.ask<'explain'>({ type: 'explain', sighting: entry.sighting })
    take(answer.ok ? answer.value.lines : 'failed')
  }

  function openCard(entry: OverlayEntry, at: { top: number; left: number } | null): void {
    show({ card: { entry, lines: null, at } })
    explainCard(entry)
  }

  function explainCard(entry: OverlayEntry): void {
    explain(entry, (lines) => {
      if (state.card?.entry.id === entry.id) show({ card: { ...state.card, lines } })
    })
  }

  /** The browser may end the background under what is told it; told again, it is still written once. */
  async function told(message: Order) {
    const first = await host.ask(message)
    const answer = first.ok || first.gone ? first : await host.ask(message)
    if (answer.ok && answer.value.ok) host.lookAgain()
    return answer
  }

  async function tell(message: Order): Promise<void> {
    const answer = await told(message)
    if (answer.ok ? !answer.value.ok : !answer.gone)
      host.setTrouble({ kind: 'problem', reason: answer.ok && !answer.value.ok ? answer.value.problem : '' })
  }

  async function write(message: Order): Promise<WrittenAnswer | null> {
    const answer = await told(message)
    return answer.ok ? answer.value : null
  }

  const actions: PanelActions = {
    toggleDrawer: host.toggleDrawer,
    setDisplay: host.setDisplay,
    async walk() {
      // Out of the way: the bar says how far it is, and the list is what the officer watches.
      host.toggleDrawer()
      const answer = await host.ask<'walkHere'>({ type: 'walkHere' })
      if (answer.ok ? !answer.value.ok : !answer.gone)
        host.setTrouble({ kind: 'tool', reason: walkStartWords.notStarted })
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
    answerOnTime: (entry, answer) => void tell({ type: 'answerOnTime', sighting: entry.sighting, answer }),
    openTimeline: (entry) => void tell({ type: 'openTimeline', sighting: entry.sighting }),
    openExplain: (entry) => void tell({ type: 'openExplain', sighting: entry.sighting }),
    async loadEntries(key) {
      const answer = await host.ask<'entries'>({ type: 'entries', key })
      return answer.ok ? answer.value : null
    },
    saveEntry: (entry, key, draft) => write(messageOf(entry, key, draft)),
    removeAbsence: (seq) => write({ type: 'removeAbsence', seq }),
    writeNotice: (entry, paper) =>
      void tell({ type: 'writeNotice', sighting: entry.sighting, ...(paper === null ? {} : { paper }) }),
  }

  /** Escape closes the card first, then the drawer; false when there was nothing to close. */
  function closeTopmost(): boolean {
    if (state.card) actions.closeCard()
    else if (state.drawerOpen) actions.toggleDrawer()
    else return false
    return true
  }

  host.openDossier = () => state.card?.entry ?? null
  host.onState(follow)
  follow()
  focus.onEscape(closeTopmost, signal)
  watchPointer({
    page,
    root,
    onRest(cell, at) {
      const entry = host.entryAt(cell)
      if (entry && !state.drawerOpen) openCard(entry, at)
    },
    onLeave: () => state.card?.at && show({ card: null }),
    signal,
  })
  signal.addEventListener('abort', () => render(null, place))
}

type WorkMessage = AddEntryMessage | AddAbsenceMessage | AnswerOnTimeMessage
/** What is to be done, and is answered by that it was, or why it was not. */
type Order =
  | WorkMessage
  | RemoveAbsenceMessage
  | OpenTimelineMessage
  | OpenExplainMessage
  | WriteNoticeMessage

/** An absence is a person's, an answer the present due date's; all else is written about the dossier. */
function messageOf({ sighting }: OverlayEntry, key: DossierKey, draft: WorkDraft): WorkMessage {
  switch (draft.kind) {
    case 'absence': {
      const { kind, ...absence } = draft
      return { type: 'addAbsence', absence: { ...absence, origin: null } }
    }
    case 'onTimeAnswer':
      return { type: 'answerOnTime', sighting, answer: draft.answer }
    default:
      return { type: 'addEntry', key, entry: draft }
  }
}

/** Whether an explanation given for one still holds for the other. */
function sameText(one: OverlayEntry, other: OverlayEntry): boolean {
  return one.id === other.id && one.badge.text === other.badge.text
}
