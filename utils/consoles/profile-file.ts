import type { z } from '@/utils/zod'
import type { ProfileSource } from './profile'
import { profileSchema } from './profile-schema'
import { selectorsOf } from './selectors'

/** What is wrong with a profile, and where; worded by utils/i18n/profile-file. */
export interface ProfileProblem {
  /** Keys and indexes from the outside in; empty for the file as a whole. */
  path: (string | number)[]
  kind: ProfileProblemKind
}

export type ProfileProblemKind =
  | 'notJson'
  | 'tooLarge'
  | 'missing'
  | 'wrongType'
  | 'notAllowed'
  | 'tooLong'
  | 'unknownKey'
  | 'badSelector'

export type CheckedProfile =
  | { ok: true; profile: ProfileSource }
  | { ok: false; problems: [ProfileProblem, ...ProfileProblem[]] }

/** A profile teaches one console; the shipped ones have some five thousand characters. */
const longestFile = 200_000

/** A profile as the text of a file. */
export function writeProfileFile(profile: ProfileSource): string {
  return `${JSON.stringify(profile, null, 2)}\n`
}

/**
 * Reads a profile from a file of any origin.
 * @param canSelect whether a text is a CSS selector, as the browser's own parser says
 */
export function readProfileFile(text: string, canSelect: (selector: string) => boolean): CheckedProfile {
  if (text.length > longestFile) return refused({ path: [], kind: 'tooLarge' })
  const value = parseJson(text)
  if (value === undefined) return refused({ path: [], kind: 'notJson' })
  const parsed = profileSchema.safeParse(value)
  if (!parsed.success) {
    const [first, ...rest] = parsed.error.issues.flatMap((issue) => problemsOf(issue, value))
    return refused(first ?? { path: [], kind: 'wrongType' }, ...rest)
  }
  const [first, ...rest] = selectorsOf(parsed.data)
    .filter(({ selector }) => !canSelect(selector))
    .map(({ path }) => ({ path, kind: 'badSelector' }) as const)
  return first ? refused(first, ...rest) : { ok: true, profile: parsed.data }
}

function refused(...problems: [ProfileProblem, ...ProfileProblem[]]): CheckedProfile {
  return { ok: false, problems }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''))
  } catch {
    return undefined
  }
}

function problemsOf(issue: z.core.$ZodIssue, value: unknown): ProfileProblem[] {
  const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...path, key], kind: 'unknownKey' }))
  }
  return [
    { path, kind: valueAt(value, path) === undefined ? 'missing' : (kinds[issue.code] ?? 'notAllowed') },
  ]
}

const kinds: Partial<Record<z.core.$ZodIssue['code'], ProfileProblemKind>> = {
  invalid_type: 'wrongType',
  too_big: 'tooLong',
  too_small: 'missing',
}

function valueAt(value: unknown, path: (string | number)[]): unknown {
  return path.reduce<unknown>((at, key) => {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined
    return Reflect.get(at, key)
  }, value)
}
