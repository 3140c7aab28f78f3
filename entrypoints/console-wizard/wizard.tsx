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
import { totalIn } from '@/utils/consoles/read-pager'
import { textOf } from '@/utils/consoles/read-text'
import { proposedName } from '@/utils/consoles/recognise/console-name'
import { clickable } from '@/utils/consoles/recognise/find-pager'
import { hasListInShadow } from '@/utils/consoles/recognise/find-shadow'
import type { ColumnGuess } from '@/utils/consoles/recognise/guess'
import { type CellPart, partKey } from '@/utils/consoles/recognise/split-cell'
import {
  cellsOf,
  choicesOf,
  columnAt,
  type DetailLesson,
  type Lesson,
  type ListLesson,
  lessonsOf,
  partPressed,
  placesOfPart,
  profileFrom,
  stepCellsOf,
  stepColumnAt,
  stepsTableOf,
  subjectOf,
  unknownStatusesOf,
  unteachable,
} from './lesson'
import { namesHere } from './names-here'
import { createOutline } from './outline'
import { type Press, takePresses } from './pointing'
import { readBack } from './read-back'
import { openToolRoot, topDocument } from './root'
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

  function outlineStep(column: number | null = null, part: CellPart | null = null): void {
    const current = state.saved ? undefined : lesson()
    const subject = pointedAt()
    const steps = current && state.step === 'timeline' ? stepsTableOf(current) : null
    if (!current || column === null || state.step === 'pages') outline.around(subject ? [subject] : [], [])
    else if (steps) outline.around(stepCellsOf(current, column), [steps])
    else if (part) outline.around(placesOfPart(current, column, part), cellsOf(current, column))
    else outline.around(cellsOf(current, column), [subjectOf(current)])
  }

  /** The columns as they are taught now, and what is open about their statuses because of it. */
  function withColumns(columns: readonly ColumnGuess[]): Partial<WizardState> {
    const current = lesson()
    return { columns, ...(current && { unknownStatuses: unknownStatusesOf(current, columns) }) }
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
    const hasNumber = state.columns.some(
      ({ index, meaning }) => index !== state.further && (meaning === 'number' || meaning === 'composite'),
    )
    const isUnknown = state.kind === 'list' ? !hasNumber : !source
    show({
      step: 'preview',
      preview: read?.rows ?? [],
      previewSteps: read?.steps ?? [],
      read: read?.count ?? 0,
      listed: read?.listed ?? state.total,
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

  function takePress(press: Press, isClick: boolean): boolean {
    const { target } = press
    if (state.saved) return false
    if (state.picking) {
      if (isClick) pickNext(target.closest(clickable) ?? target)
      return true
    }
    const column = columnPressed(target)
    if (column === null) return false
    if (isClick && !toPart(column, press)) toColumn(column)
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
    toChoice(root.querySelector(`[data-column="${index}"]`))
  }

  /** To the choice of the piece that was pressed, where the cell holds several facts; whether there is one. */
  function toPart(column: number, press: Press): boolean {
    const current = lesson()
    const isSplit = state.step === 'columns' && state.columns[column]?.meaning === 'composite'
    const part = current && isSplit ? partPressed(current, column, press) : null
    if (!part) return false
    const known = state.parts[column] ?? []
    // Cells of other lines than most have pieces of their own.
    if (!known.some((one) => partKey(one) === partKey(part))) {
      show({ parts: state.parts.map((some, n) => (n === column ? [...some, part] : some)) })
    }
    const items = root.querySelectorAll(`[data-column="${column}"] [data-part]`)
    const item = [...items].find((one) => one.getAttribute('data-part') === partKey(part))
    return toChoice(item ?? null)
  }

  function toChoice(item: Element | null): boolean {
    const choice = item?.querySelector('select')
    if (!item || !choice) return false
    item.closest('details')?.setAttribute('open', '')
    choice.focus()
    item.scrollIntoView({ block: 'nearest' })
    return true
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
    lookAt: (index) => outlineStep(index),
    lookAtPart: outlineStep,
    choose: (index, meaning) => show(withColumns(withMeaning(state.columns, index, meaning))),
    choosePart: (index, part, field) => {
      show(withColumns(withCellPart(state.columns, index, part, field)))
      outlineStep(index, part)
    },
    chooseStepColumn: (index, meaning) => {
      const { timeline } = state
      if (timeline)
        show({ timeline: { ...timeline, columns: withMeaning(timeline.columns, index, meaning) } })
    },
    lookAtSteps: (index) => outlineStep(index),
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
  // What stood beside the panel may be under it in a smaller window.
  topDocument().defaultView?.addEventListener('resize', () => show({}), { signal })
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
    ...(!lesson && nothingTaught()),
  }
}

/** Why there is nothing to teach, and what is read all the same. */
function nothingTaught(): Pick<WizardState, 'problem' | 'readAnyway'> {
  const list = unteachable(document)
  if (list) return { problem: list.shape, readAnyway: list.columns }
  return { problem: hasListInShadow(document) ? 'shadow' : 'noTable', readAnyway: [] }
}

function listState(lesson: ListLesson): Partial<WizardState> {
  const { table, columns, further, pager, parts, dateSample } = lesson
  const next = pager.next ? pager.controls.indexOf(pager.next) : -1
  return {
    kind: 'list',
    rows: table.rows.length,
    columns,
    further: further ? table.columns.length : null,
    parts,
    unknownStatuses: unknownStatusesOf(lesson, columns),
    asksDayMonth: table.doubts.some(({ kind }) => kind === 'dayOrder' || kind === 'monthFirst'),
    dateSample,
    next: next < 0 ? null : String(next),
    nextChoices: choicesOf(pager.controls),
    total: pager.total && totalIn(textOf(pager.total)),
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
    further: null,
    parts: [],
    unknownStatuses: [],
    statuses: new Map(),
    asksDayMonth: false,
    dayMonth: null,
    dateSample: '',
    next: null,
    nextChoices: [],
    total: null,
    timeline: null,
    picking: false,
    name: proposedName(namesHere(topDocument()), location.host),
    preview: [],
    previewSteps: [],
    read: 0,
    listed: null,
    readAnyway: [],
    problem: null,
    saving: false,
    saved: null,
  }
}
