import { labelKey } from '@/utils/dossier/text'
import type { DateText } from './schedule'
import type { SupplementMode } from './term'
import type { TimeLimit } from './time-limit'

/** Quyết định công bố: the decision a term rests on. */
export interface Decision {
  number: string
  /** Null when the office has not entered it. */
  date: DateText | null
}

/** From which receipt the term runs: the desk's, or the competent agency's (hồ sơ phi địa giới). */
export type TermStart = 'receipt' | 'agencyReceipt'

/** One procedure (thủ tục hành chính) as the office's own list has it. */
export interface Procedure {
  /** Mã TTHC, e.g. `1.004193`. */
  code: string
  name: string
  /** Lĩnh vực. */
  field: string
  limit: TimeLimit
  decision: Decision
  /** The term as the office or the province has cut it short, with the decision that does. */
  shortened: { limit: TimeLimit; decision: Decision } | null
  start: TermStart
  supplementMode: SupplementMode
  /** Limits of the single steps, in order. */
  steps: { name: string; limit: TimeLimit }[]
  /** Cơ quan được lấy ý kiến. */
  consulted: string[]
}

/** Danh mục thủ tục: the office's list of procedures with their terms. Without a known term nothing is computed. */
export interface ProcedureCatalogue {
  procedures: readonly Procedure[]
}

/** The term that holds: the shortened one where there is one. */
export function termOf(procedure: Procedure): { limit: TimeLimit; decision: Decision } {
  return procedure.shortened ?? { limit: procedure.limit, decision: procedure.decision }
}

/**
 * The procedure a page names, by its code (a console may lengthen it: `1.004193.000.00.00.H56`) or by its exact
 * name; null when the catalogue has none or the name fits several.
 */
export function findProcedure({ procedures }: ProcedureCatalogue, named: string): Procedure | null {
  const key = labelKey(named)
  const byCode = procedures.find(({ code }) => key === labelKey(code) || key.startsWith(`${labelKey(code)}.`))
  if (byCode) return byCode
  const [first, ...more] = procedures.filter(({ name }) => labelKey(name) === key)
  return first && more.length === 0 ? first : null
}
