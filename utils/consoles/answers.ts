import type { Meaning } from './meaning'
import type { ConsoleProfile, DayMonth } from './profile'

/** What the officer has said about a console where its pages leave it open (`Question` in ./proof). */
export interface ConsoleAnswers {
  dayMonth?: DayMonth
  /** Meanings of headings, by `labelKey`; `ignore` for one that is not to be read. */
  headings?: Record<string, Meaning>
}

/** The profile as this console is to be read with it: what the officer said goes before what it says itself. */
export function withAnswers(
  profile: ConsoleProfile,
  { dayMonth, headings = {} }: ConsoleAnswers,
): ConsoleProfile {
  return {
    ...profile,
    ...(dayMonth && { dayMonth }),
    lists: profile.lists.map((view) => ({ ...view, columns: { ...view.columns, ...headings } })),
  }
}
