import { parseDate } from '@/utils/working-time/dates'
import { z } from '@/utils/zod'

/** A reason for a delay (lý do chậm). History keeps its code, papers print its words. */
export interface OwnReason {
  code: string
  text: string
}

/** Who held a form's legal basis against the original, and when: `YYYY-MM-DD`. */
export interface BasisCheck {
  by: string
  on: string
}

/** What an office decides about its written papers. */
export interface PaperSettings {
  /** Ký hiệu after the number by the paper's id, e.g. "BC-UBND"; the apology's stands with the office. */
  symbols: Record<string, string>
  /** The office's own reasons for a delay, after those of the list. */
  reasons: OwnReason[]
  /** By paper and title, `apology/extension-2025`; a form without an entry is unchecked. */
  checked: Record<string, BasisCheck>
}

export const defaultPaperSettings: PaperSettings = { symbols: {}, reasons: [], checked: {} }

const line = z.string().check(z.maxLength(300))
const id = z.string().check(z.regex(/^[\w/-]{1,80}$/))

export const paperSettingsSchema: z.ZodMiniType<PaperSettings> = z.object({
  symbols: z.record(id, line),
  reasons: z.array(z.object({ code: id, text: line })).check(z.maxLength(50)),
  checked: z.record(
    id,
    z.object({ by: line, on: z.string().check(z.refine((text) => parseDate(text) !== null)) }),
  ),
})
