import { expect, test } from 'vitest'
import type { Dossier } from '@/utils/dossier/dossier'
import { KnownJudgements } from '@/utils/reports/known-judgements'
import { atOnce } from '@/utils/reports/steps'
import { countSummary, type SummaryFacts, summarise } from '@/utils/reports/summary'
import type { JudgeContext } from '@/utils/warnings/rule'
import { at, day, dossier, judgedAt } from '../warnings/make'

const noon = judgedAt('2026-11-18 12:00')
const coverage = {
  seen: 3,
  from: at('2026-11-02 08:00'),
  to: at('2026-11-18 09:00'),
  perOrigin: [],
  deleted: [],
}
const usual = (days: number) => (_: string | undefined, step: string) =>
  step === 'Thẩm định' ? { days, count: 12, latestOnly: false } : null

/** Dossiers that tell how often they were judged: whoever judges one looks at its changes. */
function watchedOnes() {
  let asked = 0
  const one = (number: string, step: string): Dossier => {
    const plain = dossier(
      { number, step, holder: 'An', dueAt: day('2026-11-17') },
      { key: number, firstSeen: at('2026-11-10 08:00'), lastSeen: at('2026-11-18 09:00') },
    )
    return {
      ...plain,
      get changes() {
        asked++
        return plain.changes
      },
    }
  }
  const askedWhile = (work: () => void) => {
    const before = asked
    work()
    return asked - before
  }
  return { one, askedWhile }
}

test('what did not change is not judged again, and every figure stays what a fresh count gives', () => {
  const { one, askedWhile } = watchedOnes()
  const known = new KnownJudgements()
  const count = (facts: SummaryFacts, context: JudgeContext) => {
    const asked = askedWhile(() => atOnce(countSummary(facts, context, known)))
    const { judged, ...figures } = atOnce(countSummary(facts, context, known))
    const { judged: fresh, ...others } = summarise(facts, context)
    expect(figures).toEqual(others)
    expect(judged.map(({ warnings, urgency }) => ({ warnings, urgency }))).toEqual(
      fresh.map(({ warnings, urgency }) => ({ warnings, urgency })),
    )
    return asked
  }
  const [a, b, c] = [one('A', 'Thẩm định'), one('B', 'Trình ký'), one('C', 'Trình ký')]
  const facts = { open: [a, b, c], closed: [], coverage, usual: usual(2), absences: [] }
  const all = count(facts, noon)
  const each = all / 3
  expect(each).toBeGreaterThan(0)
  expect(count(facts, noon)).toBe(0)
  expect(count({ ...facts, absences: [] }, { ...noon })).toBe(0)
  // Another object with the same key is the dossier after a look.
  expect(count({ ...facts, open: [a, one('B', 'Phát hành'), c] }, noon)).toBe(each)
  // A usual time that moved concerns its step alone.
  expect(count({ ...facts, usual: usual(2) }, noon)).toBe(each)
  expect(count({ ...facts, usual: usual(9) }, noon)).toBe(each)
  // The minute, the settings and who is away concern all.
  expect(count({ ...facts, usual: usual(9) }, { ...noon, now: noon.now + 60_000 })).toBe(all)
  expect(count({ ...facts, usual: usual(9) }, { ...noon, thresholds: { ...noon.thresholds } })).toBe(all)
  const away = {
    ...{ origin: a.origin, holder: 'An', from: '2026-11-18', to: '2026-11-20' },
    at: at('2026-11-17 08:00'),
  }
  expect(count({ ...facts, absences: [away] }, noon)).toBe(all)
  expect(count({ ...facts, absences: [{ ...away }], usual: usual(9) }, noon)).toBe(each)
})
