import { parseDate } from '@/utils/working-time/dates'
import { z } from '@/utils/zod'

const words = z.string().check(z.minLength(1), z.maxLength(500))

/** A basis is whole or it is none: what was checked, by whom, and when. */
export const basisSchema = z.object({
  text: words,
  checkedBy: words,
  checkedOn: z.string().check(z.refine((text) => parseDate(text) !== null)),
})
