import type { ConsoleAnswers } from '@/utils/consoles/answers'
import { meanings } from '@/utils/consoles/meaning'
import type { Question } from '@/utils/consoles/proof'
import { z } from '@/utils/zod'
import type { Settings } from './settings'

/** The officer's answers about one console, within its entry in the settings. */
export const consoleAnswers: z.ZodMiniType<ConsoleAnswers> = z.object({
  dayMonth: z.exactOptional(z.enum(['dayFirst', 'monthFirst'])),
  headings: z.exactOptional(
    z
      .record(z.string().check(z.minLength(1), z.maxLength(120)), z.enum(meanings))
      .check(z.refine((all) => Object.keys(all).length <= 200)),
  ),
})

/**
 * What a chosen value says in answer to a question; nothing for a value that is none of its choices.
 * @param value a meaning or `ignore`; `dayFirst` or `monthFirst`
 */
export function answeredWith(question: Question, value: string): ConsoleAnswers {
  if (question.kind === 'dayMonth') {
    return value === 'dayFirst' || value === 'monthFirst' ? { dayMonth: value } : {}
  }
  const meaning = [...question.choices, 'ignore' as const].find((choice) => choice === value)
  return meaning ? { headings: { [question.label]: meaning } } : {}
}

/** The settings with these answers about a console added to those before. */
export function withConsoleAnswers(settings: Settings, origin: string, given: ConsoleAnswers): Settings {
  const consoles = settings.consoles.map((console) => {
    if (console.origin !== origin) return console
    const headings = { ...console.answers?.headings, ...given.headings }
    return { ...console, answers: { ...console.answers, ...given, headings } }
  })
  return { ...settings, consoles }
}
