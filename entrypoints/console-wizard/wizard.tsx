import { render } from 'preact'
import { ask } from '@/components/overlay/bridge'
import { speakHere } from '@/components/overlay/words-here'
import {
  steps,
  type WizardActions,
  type WizardState,
  withCellPart,
  withMeaning,
} from '@/components/wizard/state'
import { Wizard } from '@/components/wizard/wizard'
import css from '@/components/wizard/wizard.css?inline'
import { textOf } from '@/utils/consoles/read-text'
import { clickable } from '@/utils/consoles/recognise/find-pager'
import { recognise } from '@/utils/consoles/recognise/recognise'
import { cellsOf, choicesOf, columnAt, type Lesson, lessonOf, profileFrom } from './lesson'
import { createOutline } from './outline'
import { takePresses } from './pointing'
import { readBack } from './read-back'
import { openToolRoot } from './root'

let running: AbortController | null = null

/** Shows the wizard for the lists of this frame until the officer closes it. A second start ends the first. */
export function startWizard(): void {
  speakHere()
  running?.abort()
  running = new AbortController()
  const { signal } = running
  const lessons = recognise(document).map(lessonOf)
  const { root, host } = openToolRoot('dung-hen-wizard', css)
  const outline = createOutline(document)
  let controls: Element[] = []
  let state = firstState(lessons[0], lessons.length)

  function show(change: Partial<WizardState>): void {
    state = { ...state, ...change }
    if (signal.aborted) return
    render(<Wizard state={state} actions={actions} />, root)
    outlineStep()
  }

  const lesson = (): Lesson | undefined => lessons[state.table]

  function outlineStep(column: number | null = null): void {
    const current = state.saved ? undefined : lesson()
    const next = nextControl()
    if (!current) outline.around([], [])
    else if (state.step === 'pages') outline.around(next ? [next] : [], [])
    else if (column === null) outline.around([current.table.list], [])
    else outline.around(cellsOf(current, column), [current.table.list])
  }

  function nextControl(): Element | null {
    return state.next === null ? null : (controls[Number(state.next)] ?? null)
  }

  function begin(table: number): void {
    controls = lessons[table]?.pager.controls ?? []
    show({ ...firstState(lessons[table], lessons.length), table })
  }

  function toPreview(): void {
    const current = lesson()
    const source = current && profileFrom(current, taught())
    const read = source && readBack(document, source)
    const hasNumber = state.columns.some(({ meaning }) => meaning === 'number' || meaning === 'composite')
    show({
      step: 'preview',
      preview: read?.rows ?? [],
      read: read?.count ?? 0,
      problem: read ? null : !hasNumber ? 'noNumber' : source ? 'unread' : 'noSelectors',
    })
  }

  function taught() {
    const { columns, name, dayMonth } = state
    return { columns, name: name.trim(), dayMonth, next: nextControl() }
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
    const at = steps.indexOf(state.step)
    const before = steps[at - 1]
    if (state.picking) show({ picking: false })
    else if (state.saved || !before) close()
    else show({ step: before, problem: null })
  }

  function forward(): void {
    const after = steps[steps.indexOf(state.step) + 1]
    if (after === 'preview') toPreview()
    else if (after) show({ step: after, picking: false, problem: null })
    // Scrolling is all that is done to the page: what is outlined must be seen.
    if (after === 'pages') nextControl()?.scrollIntoView({ block: 'center' })
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
    const current = state.step === 'columns' ? lesson() : undefined
    const column = current ? columnAt(current, target) : null
    if (column === null) return false
    if (isClick) toColumn(column)
    return true
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
    back,
    forward,
    close,
    otherTable: () => begin((state.table + 1) % lessons.length),
    lookAt: outlineStep,
    choose: (index, meaning) => show({ columns: withMeaning(state.columns, index, meaning) }),
    choosePart: (index, part, field) => show({ columns: withCellPart(state.columns, index, part, field) }),
    chooseDayMonth: (dayMonth) => show({ dayMonth }),
    chooseNext: (next) => show({ next }),
    pick: () => show({ picking: !state.picking }),
    rename: (name) => show({ name }),
    save: () => void save(),
  }

  takePresses(document, host, takePress, signal)
  host.addEventListener('keydown', (event) => event.key === 'Escape' && back(), { signal })
  document.addEventListener('keydown', (event) => state.picking && event.key === 'Escape' && back(), {
    capture: true,
    signal,
  })
  signal.addEventListener('abort', () => {
    render(null, root)
    host.remove()
    outline.remove()
  })
  begin(0)
}

function firstState(lesson: Lesson | undefined, tables: number): WizardState {
  const { table, pager, lines, dateSample } = lesson ?? {}
  const next = pager?.next ? pager.controls.indexOf(pager.next) : -1
  return {
    step: 'table',
    tables,
    table: 0,
    rows: table?.rows.length ?? 0,
    columns: table?.columns ?? [],
    lines: lines ?? [],
    asksDayMonth: table?.doubts.some(({ kind }) => kind === 'dayOrder' || kind === 'monthFirst') ?? false,
    dayMonth: null,
    dateSample: dateSample ?? '',
    next: next < 0 ? null : String(next),
    nextChoices: choicesOf(pager?.controls ?? []),
    total: pager?.total ? textOf(pager.total) : '',
    picking: false,
    name: location.host,
    preview: [],
    read: 0,
    problem: table ? null : 'noTable',
    saving: false,
    saved: null,
  }
}
