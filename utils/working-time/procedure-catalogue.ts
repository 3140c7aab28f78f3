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
export function findProcedure(catalogue: ProcedureCatalogue, named: string): Procedure | null {
  const index = indexOf(catalogue)
  const known = index.found.get(named)
  if (known !== undefined) return known
  const found = lookUp(index, named)
  if (index.found.size < mostNamed) index.found.set(named, found)
  return found
}

function lookUp({ byCode, byName }: Index, named: string): Procedure | null {
  const parts = labelKey(named).split('.')
  for (let length = parts.length; length > 0; length--) {
    const found = byCode.get(parts.slice(0, length).join('.'))
    if (found) return found
  }
  return byName.get(labelKey(named)) ?? null
}

interface Index {
  byCode: Map<string, Procedure>
  /** Null where several procedures have the name. */
  byName: Map<string, Procedure | null>
  /** What pages have named so far: few procedures, each by a hundred dossiers and more. */
  found: Map<string, Procedure | null>
}

/** More than any office has; what a page makes up beyond them is not kept. */
const mostNamed = 20_000

/** A page of dossiers asks a list of thousands for each of them. */
const indices = new WeakMap<ProcedureCatalogue, Index>()

function indexOf(catalogue: ProcedureCatalogue): Index {
  const known = indices.get(catalogue)
  if (known) return known
  const index: Index = { byCode: new Map(), byName: new Map(), found: new Map() }
  for (const procedure of catalogue.procedures) {
    const name = labelKey(procedure.name)
    index.byCode.set(labelKey(procedure.code), procedure)
    index.byName.set(name, index.byName.has(name) ? null : procedure)
  }
  indices.set(catalogue, index)
  return index
}
