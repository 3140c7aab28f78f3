import type { FormKind, WorkDraft, WorkEntry } from '@/utils/dossier/entry'
import type { DraftProblem } from '@/utils/history/draft-problem'

/** What is typed into a form of Ghi việc: days as `YYYY-MM-DD` once they are read, the rest as typed. */
export type Values = Readonly<Record<string, string>>

/** What a form's fields need: what is typed, what is wrong, and the way to change it. */
export interface FormState {
  values: Values
  problem: DraftProblem | null
  set(field: string, value: string): void
}

/** One form of Ghi việc, one file. */
export interface EntryForm {
  kind: FormKind
  /** `rules`: the warnings that the dossier carries now. */
  Fields(props: { form: FormState; rules: readonly { id: string; label: string }[] }): preact.JSX.Element
  /** What is to be written, once `draftProblem` finds nothing wrong; null for what cannot be. */
  toDraft(values: Values): WorkDraft | null
}

/** How a form begins, where it does not begin empty. */
export interface FirstForm {
  kind: FormKind
  values: Values
  /** `at` of the entry that it corrects. */
  corrects?: number
}

/** An entry as its form has it, to be corrected there. */
export function valuesOf(entry: WorkEntry): Values {
  return Object.fromEntries(
    Object.entries(entry).filter((field): field is [string, string] => typeof field[1] === 'string'),
  )
}

/** The value if it is one of the list's. */
export function oneOf<Code extends string>(list: readonly Code[], value: string | undefined): Code | null {
  return list.find((code) => code === value) ?? null
}

/** Those of the named fields that are filled in. */
export function filled<Field extends string>(
  values: Values,
  ...fields: readonly Field[]
): Partial<Record<Field, string>> {
  const chosen: Partial<Record<Field, string>> = {}
  for (const field of fields) {
    const value = values[field]?.trim()
    if (value) chosen[field] = value
  }
  return chosen
}

/** The keys of a table of words, as choices in its order. */
export function choicesOf<Code extends string>(
  names: Record<Code, string>,
): { code: string; name: string }[] {
  return Object.entries<string>(names).map(([code, name]) => ({ code, name }))
}
