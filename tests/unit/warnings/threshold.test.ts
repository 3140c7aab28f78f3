import { expect, test } from 'vitest'
import { defaultSettings } from '@/utils/settings/defaults'
import type { OwnThreshold } from '@/utils/settings/rule-settings'
import { chosenValue, type Threshold } from '@/utils/warnings/threshold'
import { dossier } from './make'

const days: Threshold = {
  key: 'days',
  label: () => '',
  kind: 'number',
  initial: 3,
  least: 1,
  most: 30,
  perStep: true,
}
const one = dossier({ procedure: '1.004193.000.00.00.H56', step: 'Thẩm định hồ sơ' })
const source = (value?: number, ...own: [procedure: string, step: string, value: number][]) => ({
  thresholds: { ...defaultSettings.thresholds, ...(value === undefined ? {} : { days: value }) },
  rules: {
    on: {},
    own: own.map(([procedure, step, value]): OwnThreshold => ({ key: 'days', procedure, step, value })),
    bases: {},
  },
})

const cases: [string, ReturnType<typeof source>, number][] = [
  ['as it comes', source(), 3],
  ['as the office has it', source(5), 5],
  ['the procedure’s, by the code as the office writes it', source(5, ['1.004193', '', 10]), 10],
  ['the step’s', source(5, ['', 'THẨM ĐỊNH HỒ SƠ', 11]), 11],
  [
    'both before either',
    source(5, ['1.004193', '', 10], ['1.004193', 'Thẩm định hồ sơ', 12], ['', 'Thẩm định hồ sơ', 11]),
    12,
  ],
  ['not another procedure’s', source(5, ['1.0041', '', 10], ['1.004194', '', 10]), 5],
  ['not one out of bounds', source(31), 3],
  ['not a part of a number', source(2.5), 3],
  ['not one out of bounds of a procedure', source(5, ['1.004193', '', 0]), 5],
]
test.each(cases)('%s', (_, from, value) => {
  expect(chosenValue(days, from, one)).toBe(value)
})

test('a figure of the whole office knows no procedures', () => {
  const { perStep: _, ...whole } = days
  expect(chosenValue(whole, source(5, ['1.004193', '', 10]), one)).toBe(5)
})
