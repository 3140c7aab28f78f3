import type { Procedure, ProcedureCatalogue } from '@/utils/working-time/procedure-catalogue'

/** One procedure that another catalogue brings, changes or lacks. */
export interface ProcedureChange {
  code: string
  name: string
  before: Procedure | null
  after: Procedure | null
}

/** What makes one catalogue into another: new, changed and missing procedures. */
export function catalogueDiff(before: ProcedureCatalogue, after: ProcedureCatalogue): ProcedureChange[] {
  const old = byCode(before)
  const fresh = byCode(after)
  return [...new Set([...fresh.keys(), ...old.keys()])].flatMap((code) => {
    const [was = null, is = null] = [old.get(code), fresh.get(code)]
    const name = (is ?? was)?.name ?? ''
    return JSON.stringify(was) === JSON.stringify(is) ? [] : [{ code, name, before: was, after: is }]
  })
}

function byCode({ procedures }: ProcedureCatalogue): Map<string, Procedure> {
  return new Map(procedures.map((procedure) => [procedure.code, procedure]))
}
