import { z } from '@/utils/zod'
import { badgeTexts, type ConsoleDisplay, defaultDisplay, handlePlaces } from './display'

/** One console's; each field has its default, so that what was stored before it existed stays readable. */
export const consoleDisplaySchema: z.ZodMiniType<ConsoleDisplay> = z.object({
  text: z._default(z.enum(badgeTexts), defaultDisplay.text),
  colours: z._default(z.boolean(), defaultDisplay.colours),
  handle: z._default(z.enum(handlePlaces), defaultDisplay.handle),
})

/** By the console's origin. */
export const displaySchema: z.ZodMiniType<Record<string, ConsoleDisplay>> = z
  .record(z.string().check(z.maxLength(300)), consoleDisplaySchema)
  .check(z.refine((all) => Object.keys(all).length <= 50))
