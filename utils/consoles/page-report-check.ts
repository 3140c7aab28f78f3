import { z } from '@/utils/zod'
import { dateFields } from './date-fields'
import { meanings } from './meaning'
import type { PageReport } from './page-report'
import { proofFailures } from './proof'
import { wordFields } from './word-fields'

const words = z.string().check(z.maxLength(300))
const meaning = z.enum(meanings)
const count = z.int().check(z.gte(0), z.lte(1_000_000))

const doubt = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('rowsUnread'), count }),
  z.object({ kind: z.literal('namesApplicant'), field: z.enum(wordFields) }),
  z.object({ kind: z.literal('holderUnproved') }),
  z.object({ kind: z.literal('detailUnread') }),
  z.object({ kind: z.literal('noDueDate') }),
  z.object({ kind: z.literal('dayMonth'), sample: words }),
  z.object({
    kind: z.literal('heading'),
    label: words,
    choices: z.array(z.enum([...dateFields, 'term'])).check(z.maxLength(10)),
    sample: words,
  }),
])

const pageReport: z.ZodMiniType<PageReport> = z.object({
  profile: words,
  page: words,
  proof: z.object({
    ok: z.boolean(),
    reason: z.nullable(z.enum(proofFailures)),
    found: z.array(meaning).check(z.maxLength(100)),
    missed: z.array(meaning).check(z.maxLength(100)),
    doubts: z.array(doubt).check(z.maxLength(200)),
    distrusted: z.array(z.enum(wordFields)).check(z.maxLength(20)),
    leavesOutDates: z.boolean(),
  }),
  lists: z
    .array(
      z.object({
        view: words,
        headings: z.array(z.object({ label: words, meaning: z.nullable(meaning) })).check(z.maxLength(500)),
        rows: count,
      }),
    )
    .check(z.maxLength(100)),
  total: z.optional(z.nullable(count)),
})

/** What a tab says about its page; null when it says nothing or anything else. */
export function checkPageReport(value: unknown): PageReport | null {
  const parsed = pageReport.safeParse(value)
  return parsed.success ? parsed.data : null
}
