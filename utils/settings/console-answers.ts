import type { ConsoleAnswers } from '@/utils/consoles/answers'
import { meanings } from '@/utils/consoles/meaning'
import { z } from '@/utils/zod'

/** The officer's answers about one console, within its entry in the settings. */
export const consoleAnswers: z.ZodMiniType<ConsoleAnswers> = z.object({
  dayMonth: z.exactOptional(z.enum(['dayFirst', 'monthFirst'])),
  headings: z.exactOptional(
    z
      .record(z.string().check(z.minLength(1), z.maxLength(120)), z.enum(meanings))
      .check(z.refine((all) => Object.keys(all).length <= 200)),
  ),
})
