import { expect, test } from 'vitest'
import { rules } from '@/utils/warnings/registry'
import { answeredElsewhere, demands, warningsTable } from './warnings-table'

test('the table of warnings is that of the rules', async () => {
  await expect(warningsTable(rules)).toMatchFileSnapshot('../../../utils/warnings/README.md')
})

test('every demand has a rule that answers it, or a place that does', () => {
  const answered = new Set(rules.flatMap((rule) => rule.demands))
  const all = Array.from({ length: 22 }, (_, n) => `D${n + 1}`)
  expect(all.filter((id) => !answered.has(id) && !(id in answeredElsewhere))).toEqual([])
  expect([...answered].filter((id) => !(id in demands))).toEqual([])
})
