import { render } from 'preact'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { WorkNotes, type WorkNotesProps } from '@/components/entries/work-notes'
import type { ListedAbsence, WorkDraft, WorkEntry } from '@/utils/dossier/entry'
import { draftProblems } from '@/utils/i18n/entries'
import { findings } from './axe'

let place: HTMLElement
let saved: WorkDraft[]
let written: WorkEntry[]
let absences: ListedAbsence[]
let removed: number[]
let refuse: { problem: string; field?: string } | null

beforeEach(() => {
  place = document.createElement('main')
  document.body.append(place)
  saved = []
  written = []
  absences = []
  removed = []
  refuse = null
})
afterEach(() => {
  render(null, place)
  place.remove()
})

const rules = [{ id: 'lying-still', label: 'Chưa chuyển biến' }]
const load: WorkNotesProps['load'] = async () => ({
  ok: true,
  today: '2026-11-18',
  entries: written,
  absences,
})
const save: WorkNotesProps['save'] = async (entry) => {
  if (refuse) return { ok: false, ...refuse }
  saved.push(entry)
  return { ok: true }
}

const removeAbsence: WorkNotesProps['removeAbsence'] = async (seq) => {
  removed.push(seq)
  return { ok: true }
}
const props: WorkNotesProps = {
  rules,
  hasResult: true,
  isRunning: true,
  holder: 'Lê Văn B',
  load,
  save,
  removeAbsence,
}

async function show(changes: Partial<WorkNotesProps> = {}): Promise<void> {
  render(<WorkNotes {...props} {...changes} />, place)
  await vi.waitFor(() => expect(place.querySelector('[data-entry-kind]')).not.toBeNull())
}

function field(name: string): HTMLInputElement | HTMLSelectElement {
  const found = place.querySelector(`[data-field="${name}"]`)
  if (found instanceof HTMLInputElement || found instanceof HTMLSelectElement) return found
  throw new Error(`No field ${name}`)
}

async function choose(kind: string): Promise<void> {
  const select = place.querySelector<HTMLElement>('[data-entry-kind]')
  if (select) await userEvent.selectOptions(select, kind)
}

async function fill(values: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(values)) {
    const target = field(name)
    if (target instanceof HTMLSelectElement) await userEvent.selectOptions(target, value)
    else await userEvent.fill(target, value)
  }
}

async function send(): Promise<void> {
  const button = place.querySelector<HTMLElement>('button[type="submit"]')
  if (button) await userEvent.click(button)
}

const forms: [string, Record<string, string>, WorkDraft][] = [
  [
    'obstacle',
    { reasonCode: 'dispute', since: '16/11/2026', superiorToldOn: '17/11/2026' },
    { kind: 'obstacle', reasonCode: 'dispute', since: '2026-11-16', superiorToldOn: '2026-11-17' },
  ],
  [
    'consultation',
    { agency: ' Sở Tài chính ', sentOn: '16/11/2026', answerDueOn: '27/11/2026' },
    { kind: 'consultation', agency: 'Sở Tài chính', sentOn: '2026-11-16', answerDueOn: '2026-11-27' },
  ],
  [
    'excludedTime',
    { reasonCode: 'posting', from: '1/11/2026', document: 'Thông báo số 12/TB-UBND' },
    {
      kind: 'excludedTime',
      reasonCode: 'posting',
      from: '2026-11-01',
      to: null,
      document: 'Thông báo số 12/TB-UBND',
    },
  ],
  [
    'feedback',
    { feedbackKind: 'petition', receivedOn: '16/11/2026', answeredOn: '18/11/2026' },
    { kind: 'feedback', feedbackKind: 'petition', receivedOn: '2026-11-16', answeredOn: '2026-11-18' },
  ],
  [
    'acknowledged',
    { rule: 'lying-still', reasonCode: 'resolvedAwaitingUpdate', updateBefore: '20/11/2026' },
    {
      kind: 'acknowledged',
      rule: 'lying-still',
      reasonCode: 'resolvedAwaitingUpdate',
      updateBefore: '2026-11-20',
    },
  ],
  [
    'acknowledged',
    { rule: 'lying-still', reasonCode: 'awaitingAgency' },
    { kind: 'acknowledged', rule: 'lying-still', reasonCode: 'awaitingAgency' },
  ],
  [
    'resultAnnounced',
    { on: '18/11/2026', way: 'phone' },
    { kind: 'resultAnnounced', on: '2026-11-18', way: 'phone' },
  ],
  ['reviewed', {}, { kind: 'reviewed' }],
  ['onTimeAnswer', { answer: 'late' }, { kind: 'onTimeAnswer', answer: 'late' }],
  [
    'absence',
    { from: '23/11/2026', to: '27/11/2026' },
    { kind: 'absence', holder: 'Lê Văn B', from: '2026-11-23', to: '2026-11-27' },
  ],
]

test.each(forms)('%s: what is filled in is what is sent', async (kind, values, draft) => {
  await show()
  await choose(kind)
  await fill(values)
  await send()
  await vi.waitFor(() => expect(saved).toEqual([draft]))
  expect(place.querySelector('form')).toBeNull()
  expect(await findings(place)).toEqual([])
})

describe('what is wrong', () => {
  test('is told at its field, and nothing is sent', async () => {
    await show()
    await choose('consultation')
    await fill({ agency: 'gọi 0901 234 567', sentOn: '16/11/2026', answerDueOn: '27/11/2026' })
    await send()
    const remark = place.querySelector('[role="alert"]')
    expect(remark?.textContent).toBe(draftProblems.personal.phone)
    expect(field('agency').getAttribute('aria-describedby')).toContain(remark?.id)
    expect(field('agency').getAttribute('aria-invalid')).toBe('true')
    expect(saved).toEqual([])
    expect(await findings(place)).toEqual([])

    await fill({ agency: 'Sở Tài chính' })
    expect(place.querySelector('[role="alert"]')).toBeNull()
    await send()
    await vi.waitFor(() => expect(saved).toHaveLength(1))
  })

  test.each([
    ['', draftProblems.missing],
    ['31/11/2026', draftProblems.badDate],
    ['19/11/2026', draftProblems.future],
  ])('a day “%s”: %s', async (day, says) => {
    await show()
    await choose('obstacle')
    await fill({ reasonCode: 'other', since: day })
    await send()
    expect(place.querySelector('[role="alert"]')?.textContent).toBe(says)
    expect(saved).toEqual([])
  })

  test('by the background’s word stands at the field it names', async () => {
    refuse = { problem: 'Không được.', field: 'since' }
    await show()
    await choose('obstacle')
    await fill({ reasonCode: 'other', since: '16/11/2026' })
    await send()
    await vi.waitFor(() => expect(place.querySelector('[role="alert"]')?.textContent).toBe('Không được.'))
    expect(field('since').getAttribute('aria-invalid')).toBe('true')
  })

  test('when nobody answers is told too', async () => {
    render(<WorkNotes {...props} load={async () => null} />, place)
    await vi.waitFor(() => expect(place.textContent).not.toBe(''))
    expect(place.querySelector('form')).toBeNull()
  })
})

test('what stands is listed, and can be taken back', async () => {
  written = [{ kind: 'obstacle', at: 5, reasonCode: 'dispute', since: '2026-11-16' }]
  await show()
  expect(place.querySelector('li')?.textContent).toContain('Vướng mắc từ 16/11/2026')
  const button = place.querySelector<HTMLElement>('li button[aria-label^="Rút lại"]')
  if (button) await userEvent.click(button)
  await vi.waitFor(() => expect(saved).toEqual([{ kind: 'retraction', retracts: 5 }]))
})

test('a day that came later is filled in, and the entry takes the place of the first', async () => {
  written = [{ kind: 'obstacle', at: 5, reasonCode: 'dispute', since: '2026-11-16' }]
  await show()
  const button = place.querySelector<HTMLElement>('li button[aria-label^="Sửa"]')
  if (button) await userEvent.click(button)
  await vi.waitFor(() => expect(document.activeElement).toBe(field('reasonCode')))
  expect(field('since').value).toBe('16/11/2026')
  await fill({ applicantToldOn: '18/11/2026' })
  await send()
  await vi.waitFor(() =>
    expect(saved).toEqual([
      {
        kind: 'obstacle',
        reasonCode: 'dispute',
        since: '2026-11-16',
        applicantToldOn: '2026-11-18',
        retracts: 5,
      },
    ]),
  )
})

describe('the focus goes back to where a form is chosen', () => {
  const press = async (label: string) => {
    const button = [...place.querySelectorAll('button')].find(({ textContent }) => textContent === label)
    if (!button) throw new Error(`No ${label}`)
    await userEvent.click(button)
  }
  const expectThere = () =>
    vi.waitFor(() => expect(document.activeElement).toBe(place.querySelector('[data-entry-kind]')))

  test('when the form is left', async () => {
    await show()
    await choose('obstacle')
    field('since').focus()
    await press('Hủy')
    await vi.waitFor(() => expect(place.querySelector('form')).toBeNull())
    await expectThere()
  })

  test('when it is saved', async () => {
    await show()
    await choose('reviewed')
    await send()
    await vi.waitFor(() => expect(saved).toHaveLength(1))
    await expectThere()
  })

  test('when what stood is taken back', async () => {
    written = [{ kind: 'obstacle', at: 5, reasonCode: 'dispute', since: '2026-11-16' }]
    await show()
    await press('Rút lại')
    await vi.waitFor(() => expect(saved).toHaveLength(1))
    await expectThere()
  })
})

test('the holder’s absences are listed, and can be taken back', async () => {
  absences = [{ seq: 7, holder: 'Lê Văn B', origin: null, from: '2026-11-23', to: '2026-11-27', at: 1 }]
  await show()
  expect(place.querySelector('li')?.textContent).toContain('Lê Văn B vắng từ 23/11/2026')
  const button = place.querySelector<HTMLElement>('li button')
  if (button) await userEvent.click(button)
  await vi.waitFor(() => expect(removed).toEqual([7]))
})

test('a form asked for from elsewhere stands open, filled in as far as is known, with the cursor in it', async () => {
  await show({ first: { kind: 'acknowledged', values: { rule: 'lying-still' } } })
  await vi.waitFor(() => expect(document.activeElement).toBe(field('rule')))
  expect(field('rule').value).toBe('lying-still')
  await fill({ reasonCode: 'awaitingAgency' })
  await send()
  await vi.waitFor(() =>
    expect(saved).toEqual([{ kind: 'acknowledged', rule: 'lying-still', reasonCode: 'awaitingAgency' }]),
  )
})

test('only what fits the dossier is offered', async () => {
  await show({ rules: [], hasResult: false, isRunning: false })
  const offered = [...place.querySelectorAll('[data-entry-kind] option')].map((each) =>
    each.getAttribute('value'),
  )
  expect(offered).not.toContain('acknowledged')
  expect(offered).not.toContain('resultAnnounced')
  expect(offered).not.toContain('onTimeAnswer')
  expect(offered).toContain('obstacle')
})

test('a form that is open is named by its kind, though what it answers is not known just then', async () => {
  await show()
  await choose('acknowledged')
  await fill({ reasonCode: 'awaitingAgency' })
  await show({ rules: [] })
  expect(place.querySelector('[data-entry-kind]')).toHaveProperty('value', 'acknowledged')
  expect(field('reasonCode').value).toBe('awaitingAgency')
})

test('keys typed into a form stay out of the console’s own shortcuts, but for Escape', async () => {
  const heard: string[] = []
  const listen = (event: KeyboardEvent) => heard.push(event.key)
  document.addEventListener('keydown', listen)
  await show()
  await choose('consultation')
  heard.length = 0
  await userEvent.type(field('agency'), 'sd')
  await userEvent.keyboard('{Escape}')
  document.removeEventListener('keydown', listen)
  expect(heard).toEqual(['Escape'])
})
