import type { Procedure } from '@/utils/working-time/procedure-catalogue'
import type { TimeLimit } from '@/utils/working-time/time-limit'

/** A procedure of a catalogue, with what most of them have. */
export function procedureOf(code: string, name: string, limit: TimeLimit): Procedure {
  return {
    code,
    name,
    field: 'Hộ tịch',
    limit,
    decision: { number: '12/QĐ-UBND', date: '2026-03-01' },
    shortened: null,
    start: 'receipt',
    supplementMode: 'reset',
    steps: [],
    consulted: [],
  }
}
