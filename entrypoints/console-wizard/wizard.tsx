import { render } from 'preact'
import { ask } from '@/components/overlay/bridge'
import { speakHere } from '@/components/overlay/words-here'
import {
  stepsOf,
  type WizardActions,
  type WizardState,
  withCellPart,
  withMeaning,
  withStatus,
} from '@/components/wizard/state'
import { Wizard } from '@/components/wizard/wizard'
import css from '@/components/wizard/wizard.css?inline'
import { textOf } from '@/utils/consoles/read-text'
import { clickable } from '@/utils/consoles/recognise/find-pager'
import { hasListInShadow } from '@/utils/consoles/recognise/find-shadow'
import {
  cellsOf,
  choicesOf,
  columnAt,
  type DetailLesson,
  type Lesson,
  type ListLesson,
  lessonsOf,
  profileFrom,
  stepCellsOf,
  stepColumnAt,
  stepsTableOf,
  subjectOf,
} from './lesson'
import { createOutline } from './outline'
import { takePresses } from './pointing'
import { readBack } from './read-back'
import { openToolRoot } from './root'
import { belongsOnLeft } from './side'

let running: AbortController | null = null

/** Shows the wizard for the lists and the dossier of this frame until the officer closes it. A second start ends the first. */
export function startWizard(): void {
  speakHere()
  running?.abort()
  running = new AbortController()
  const { signal } = running
  let lessons = lessonsOf(document)
  const { root, host } = openToolRoot('dung-hen-wizard', css)
  const outline = createOutline(document)
  let controls: Element[] = []
  /** The officer has chosen the panel's side. */
  let isMoved = false
  let state = firstState(lessons[0], lessons.length)

  function show(change: Partial<WizardState>): void {
    state = { ...state, ...change }
    if (!isMoved) state = { ...state, onLeft: belongsOnLeft(pointedAt()) }
    if (signal.aborted) return
    render(<Wizard state={state} actions={actions} />, root)
    outlineStep()
  }

  const lesson = (): Lesson | undefined => lessons[state.table]

  /** What the present page of the wizard speaks of. */
  function pointedAt(): Element | null {
    const current = state.saved ? undefined : lesson()
    if (!current) return null
    if (state.step === 'pages') return nextControl()
    return (state.step === 'timeline' && stepsTableOf(current)) || subjectOf(current)
  }

  function outlineStep(column: number | null = null): void {
    const current = state.saved ? undefined : lesson()
    const subject = pointedAt()
    const steps = current && state.step === 'timeline' ? stepsTableOf(current) : null
    if (!current || column === null || state.step === 'pages') outline.around(subject ? [subject] : [], [])
    else if (steps) outline.around(stepCellsOf(current, column), [steps])
    else outline.around(cellsOf(current, column), [subjectOf(current)])
  }

  function nextControl(): Element | null {
    return state.next === null ? null : (controls[Number(state.next)] ?? null)
  }

  function begin(table: number): void {
    const chosen = lessons[table]
    controls = chosen?.kind === 'list' ? chosen.pager.controls : []
    show({ ...firstState(lessons[table], lessons.length), table, onLeft: state.onLeft })
  }

  function toPreview(): void {
    const current = lesson()
    const source = current && profileFrom(current, taught())
    const read = source && readBack(document, source)
    const hasNumber = state.columns.some(({ meaning }) => meaning === 'number' || meaning === 'composite')
    const isUnknown = state.kind === 'list' ? !hasNumber : !source
    show({
      step: 'preview',
      preview: read?.rows ?? [],
      previewSteps: read?.steps ?? [],
      read: read?.count ?? 0,
      listed: read?.listed ?? null,
      problem: read ? null : isUnknown ? 'noNumber' : source ? 'unread' : 'noSelectors',
    })
  }

  function taught() {
    const { columns, timeline, statuses, name, dayMonth } = state
    const steps = timeline?.isRead ? timeline.columns : null
    return { columns, steps, statuses, name: name.trim(), dayMonth, next: nextControl() }
  }

  async function save(): Promise<void> {
    const current = lesson()
    const profile = current && profileFrom(current, taught())
    if (!profile || state.saving) return
    show({ saving: true, problem: null })
    const answer = await ask<'teach'>({ type: 'teach', profile })
    if (!answer.ok) show({ saving: false, problem: answer.gone ? 'gone' : 'notSaved' })
    else if (!answer.value.ok) show({ saving: false, problem: 'notSaved' })
    else show({ saving: false, saved: answer.value.permitted ? 'running' : 'allow' })
  }

  /** One step back: out of pointing, then a page, then out of the wizard. */
  function back(): void {
    const steps = stepsOf(state)
    const before = steps[steps.indexOf(state.step) - 1]
    if (state.picking) show({ picking: false })
    else if (state.saved || !before) close()
    else show({ step: before, problem: null })
  }

  function forward(): void {
    const steps = stepsOf(state)
    const after = steps[steps.indexOf(state.step) + 1]
    if (after === 'preview') toPreview()
    else if (after) show({ step: after, picking: false, problem: null })
    // Scrolling is all that is done to the page: what is outlined must be seen.
    if (after === 'pages') nextControl()?.scrollIntoView({ block: 'center' })
    const current = lesson()
    // The five dossiers that are shown as read stand at its beginning.
    if (after === 'preview' && current) subjectOf(current).scrollIntoView({ block: 'start' })
    if (after === 'timeline' && current) stepsTableOf(current)?.scrollIntoView({ block: 'center' })
  }

  /** The dossier that the officer has opened since its list was taught. */
  function teachDetail(): void {
    const found = lessonsOf(document)
    const detail = found.findIndex(({ kind }) => kind === 'detail')
    if (detail < 0) show({ problem: 'noDetail' })
    else {
      lessons = found
      begin(detail)
    }
  }

  function close(): void {
    running?.abort()
  }

  function takePress(target: Element, isClick: boolean): boolean {
    if (state.saved) return false
    if (state.picking) {
      if (isClick) pickNext(target.closest(clickable) ?? target)
      return true
    }
    const column = columnPressed(target)
    if (column === null) return false
    if (isClick) toColumn(column)
    return true
  }

  function columnPressed(target: Element): number | null {
    const current = lesson()
    if (!current) return null
    if (state.step === 'timeline') return stepColumnAt(current, target)
    return state.step === 'columns' ? columnAt(current, target) : null
  }

  function pickNext(control: Element): void {
    if (!controls.includes(control)) controls = [control, ...controls]
    show({ nextChoices: choicesOf(controls), next: String(controls.indexOf(control)), picking: false })
  }

  function toColumn(index: number): void {
    const item = root.querySelector(`[data-column="${index}"]`)
    item?.closest('details')?.setAttribute('open', '')
    item?.querySelector('select')?.focus()
    item?.scrollIntoView({ block: 'nearest' })
  }

  const actions: WizardActions = {
    move() {
      isMoved = true
      show({ onLeft: !state.onLeft })
    },
    back,
    forward,
    close,
    otherTable: () => begin((state.table + 1) % lessons.length),
    lookAt: outlineStep,
    choose: (index, meaning) => show({ columns: withMeaning(state.columns, index, meaning) }),
    choosePart: (index, part, field) => show({ columns: withCellPart(state.columns, index, part, field) }),
    chooseStepColumn: (index, meaning) => {
      const { timeline } = state
      if (timeline)
        show({ timeline: { ...timeline, columns: withMeaning(timeline.columns, index, meaning) } })
    },
    lookAtSteps: outlineStep,
    readSteps: (isRead) => state.timeline && show({ timeline: { ...state.timeline, isRead } }),
    chooseStatus: (label, status) => show({ statuses: withStatus(state.statuses, label, status) }),
    chooseDayMonth: (dayMonth) => show({ dayMonth }),
    chooseNext: (next) => show({ next }),
    pick: () => show({ picking: !state.picking }),
    rename: (name) => show({ name }),
    save: () => void save(),
    teachDetail,
  }

  takePresses(document, host, takePress, signal)
  host.addEventListener('keydown', (event) => event.key === 'Escape' && back(), { signal })
  document.addEventListener('keydown', (event) => state.picking && event.key === 'Escape' && back(), {
    capture: true,
    signal,
  })
  // The panel stands in the top page and would outlive the frame that it speaks of.
  window.addEventListener('pagehide', close, { signal })
  signal.addEventListener('abort', () => {
    render(null, root)
    host.remove()
    outline.remove()
  })
  begin(0)
}

function firstState(lesson: Lesson | undefined, tables: number): WizardState {
  return {
    ...emptyState(tables),
    ...(lesson?.kind === 'list' && listState(lesson)),
    ...(lesson?.kind === 'detail' && detailState(lesson)),
    problem: lesson ? null : hasListInShadow(document) ? 'shadow' : 'noTable',
  }
}

function listState({ table, pager, lines, unknownStatuses, dateSample }: ListLesson): Partial<WizardState> {
  const next = pager.next ? pager.controls.indexOf(pager.next) : -1
  return {
    kind: 'list',
    rows: table.rows.length,
    columns: table.columns,
    lines,
    unknownStatuses,
    asksDayMonth: table.doubts.some(({ kind }) => kind === 'dayOrder' || kind === 'monthFirst'),
    dateSample,
    next: next < 0 ? null : String(next),
    nextChoices: choicesOf(pager.controls),
    total: pager.total ? textOf(pager.total) : '',
  }
}

function detailState({ detail, dateSample }: DetailLesson): Partial<WizardState> {
  const { labels, timeline } = detail
  const steps = timeline && { columns: timeline.columns, rows: timeline.table.rows.length, isRead: true }
  return {
    kind: 'detail',
    rows: 1,
    columns: labels,
    asksDayMonth: detail.asksDayMonth,
    dateSample,
    timeline: steps,
  }
}

function emptyState(tables: number): WizardState {
  return {
    onLeft: false,
    kind: 'list',
    step: 'table',
    tables,
    table: 0,
    rows: 0,
    columns: [],
    lines: [],
    unknownStatuses: [],
    statuses: new Map(),
    asksDayMonth: false,
    dayMonth: null,
    dateSample: '',
    next: null,
    nextChoices: [],
    total: '',
    timeline: null,
    picking: false,
    name: location.host,
    preview: [],
    previewSteps: [],
    read: 0,
    listed: null,
    problem: null,
    saving: false,
    saved: null,
  }
}
