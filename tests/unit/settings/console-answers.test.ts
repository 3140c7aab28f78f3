import { expect, test } from 'vitest'
import type { Question } from '@/utils/consoles/proof'
import { answeredWith, withConsoleAnswers } from '@/utils/settings/console-answers'
import { defaultSettings } from '@/utils/settings/defaults'
import { settingsSchema } from '@/utils/settings/schema'

const heading: Question = {
  kind: 'heading',
  label: 'hạn xử lý',
  choices: ['dueAt', 'stepDueAt'],
  sample: '20/11/2026',
}
const order: Question = { kind: 'dayMonth', sample: '05/11/2026' }
const origin = 'https://motcua.vidu.example'
const settings = {
  ...defaultSettings,
  consoles: [
    { origin, name: 'Một cửa', profile: 'igate' },
    { origin: 'https://khac.example', name: 'Khác', profile: 'igate' },
  ],
}

test.each([
  [heading, 'stepDueAt', { headings: { 'hạn xử lý': 'stepDueAt' } }],
  [heading, 'ignore', { headings: { 'hạn xử lý': 'ignore' } }],
  [heading, 'holder', {}],
  [heading, '__proto__', {}],
  [order, 'monthFirst', { dayMonth: 'monthFirst' }],
  [order, 'dueAt', {}],
] as const)('%j answered with %s', (question, value, answers) => {
  expect(answeredWith(question, value)).toEqual(answers)
})

test('answers add up, for their console alone, and can be stored', () => {
  const one = withConsoleAnswers(settings, origin, answeredWith(heading, 'stepDueAt'))
  const both = withConsoleAnswers(one, origin, answeredWith(order, 'dayFirst'))
  const all = withConsoleAnswers(both, origin, { headings: { 'thời hạn': 'ignore' } })
  expect(all.consoles[0]?.answers).toEqual({
    dayMonth: 'dayFirst',
    headings: { 'hạn xử lý': 'stepDueAt', 'thời hạn': 'ignore' },
  })
  expect(all.consoles[1]).toEqual(settings.consoles[1])
  expect(settingsSchema.safeParse(all)).toMatchObject({ success: true, data: all })
})
