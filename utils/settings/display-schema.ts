import { z } from '@/utils/zod'
import {
  badgeTexts,
  type ConsoleDisplay,
  defaultDisplay,
  drawerColumns,
  handlePlaces,
  handleRange,
} from './display'

/** One console's; each field has its default, so that what was stored before it existed stays readable. */
export const consoleDisplaySchema: z.ZodMiniType<ConsoleDisplay> = z.object({
  text: z._default(z.enum(badgeTexts), defaultDisplay.text),
  colours: z._default(z.boolean(), defaultDisplay.colours),
  handle: z._default(z.enum(handlePlaces), defaultDisplay.handle),
  handleAt: z._default(
    z.int().check(z.gte(handleRange.top), z.lte(handleRange.bottom)),
    defaultDisplay.handleAt,
  ),
  columns: z._default(z.array(z.enum(drawerColumns)).check(z.maxLength(drawerColumns.length)), []),
})

/** By the console's origin. */
export const displaySchema: z.ZodMiniType<Record<string, ConsoleDisplay>> = z
  .record(z.string().check(z.maxLength(300)), consoleDisplaySchema)
  .check(z.refine((all) => Object.keys(all).length <= 50))
