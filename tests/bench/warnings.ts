import type { Dossier } from '@/utils/dossier/dossier'
import { defaultSettings } from '@/utils/settings/defaults'
import { createJudgeContext } from '@/utils/warnings/context'
import { judge } from '@/utils/warnings/judge'
import { rules } from '@/utils/warnings/registry'
import type { JudgeContext } from '@/utils/warnings/rule'
import { createWorkingCalendar } from '@/utils/working-time/calendar'
import { hourMs } from '@/utils/working-time/dates'
import { buildSchedule } from '@/utils/working-time/schedule'
import { median, type Row, rounded } from './lib/measure'

const count = 100_000
const rounds = 5
const now = Date.parse('2026-11-20T08:30:00+07:00')

/** Judging as many dossiers as a province's centre has in hand: as an office starts out, and with every rule on. */
export async function measure(): Promise<Row[]> {
  const dossiers = Array.from({ length: count }, (_, n) => dossierOf(n))
  const calendar = createWorkingCalendar(buildSchedule(defaultSettings.calendar))
  const usual = createJudgeContext(defaultSettings, { now, calendar })
  const everything: JudgeContext = {
    ...usual,
    rules: { on: Object.fromEntries(rules.map(({ id }) => [id, true])), own: [], bases: {} },
  }
  return [
    row('judging 100,000 dossiers, as rules come', dossiers, usual),
    row('judging 100,000 dossiers, every rule on', dossiers, everything),
  ]
}

function row(metric: string, dossiers: readonly Dossier[], context: JudgeContext): Row {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now()
    for (const dossier of dossiers) judge(dossier, context)
    return performance.now() - start
  })
  // The popup judges 10,000 open dossiers within its two seconds without the cache; half of it is reading.
  const budget = 10_000
  const value = rounded(median(times))
  return { metric, value, unit: 'ms', against: '', ratio: null, budget, ok: value <= budget }
}

function dossierOf(n: number): Dossier {
  const seen = now - (n % 20) * 24 * hourMs
  const number = `H00.99.2611${String(1 + (n % 20)).padStart(2, '0')}.${n}`
  return {
    key: `https://motcua.vidu.example ${number}`,
    origin: 'https://motcua.vidu.example',
    current: {
      number,
      status: n % 9 === 0 ? 'awaitingApplicant' : 'processing',
      step: 'Thẩm định hồ sơ',
      holder: `Người ${n % 50}`,
      unit: 'Phòng Tư pháp',
      receivedAt: { at: seen, precision: 'minute' },
      dueAt: { at: now + ((n % 40) - 8) * 24 * hourMs, precision: 'minute' },
      term: { unit: 'workingDay', count: 5 + (n % 20) },
    },
    firstSeen: seen,
    lastSeen: now,
    changes:
      n % 3 === 0
        ? [
            {
              field: 'step',
              before: 'Tiếp nhận',
              after: 'Thẩm định hồ sơ',
              seenBefore: seen,
              seenAfter: seen,
            },
          ]
        : [],
    entries: [],
  }
}
