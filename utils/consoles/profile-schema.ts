import { type DossierStatus, dossierStatuses } from '@/utils/dossier/status'
import { z } from '@/utils/zod'
import { meanings, partFields } from './meaning'
import type { ProfileSource } from './profile'

/**
 * A profile from a file or from storage, checked at the border: closed lists, bounded lengths, nothing that
 * could run. Keys that are not known are refused, since a misspelt one would silently not be read.
 */

const label = z.string().check(z.minLength(1), z.maxLength(120))
const name = z.string().check(z.minLength(1), z.maxLength(60))

/** Selectors are asked of hostile pages on every change, so one must not be able to search a page in depth. */
const selector = z.string().check(
  z.minLength(1),
  z.maxLength(300),
  z.refine((text) => (text.match(/:has\(/gu)?.length ?? 0) <= 1),
)
const attribute = z.string().check(z.regex(/^[a-zA-Z_][\w:.-]{0,59}$/u))
const several = { lists: 20, lines: 40, parts: 10, routes: 200, words: 200 }

const meaning = z.enum(meanings)
const part = z.enum(partFields)
const status = z.enum(dossierStatuses)
const meaningByLabel = z.record(label, meaning).check(z.refine((all) => Object.keys(all).length <= 200))
const partByLabel = z.record(label, part).check(z.refine((all) => Object.keys(all).length <= 20))
const asked = z
  .record(label, z.array(meaning).check(z.minLength(1), z.maxLength(20)))
  .check(z.refine((all) => Object.keys(all).length <= 200))
const required = z.array(meaning).check(z.minLength(1), z.maxLength(20))
const flag = z.exactOptional(z.literal(true))

const labelledLine = z.strictObject({
  parts: z
    .array(z.strictObject({ label, field: z.enum([...partFields, 'ignore']), until: z.exactOptional(label) }))
    .check(z.minLength(1), z.maxLength(several.parts)),
  saysChannel: flag,
})
const labelledLines = z.array(labelledLine).check(z.maxLength(several.lines))
const lineNumber = z.int().check(z.gte(0), z.lte(100))
const clockWords = z.exactOptional(z.array(label).check(z.maxLength(20)))

const composite = z.strictObject({
  lines: labelledLines,
  unlabelled: z.exactOptional(
    z
      .array(z.strictObject({ line: lineNumber, of: lineNumber, field: part }))
      .check(z.maxLength(several.lines)),
  ),
  step: z.exactOptional(selector),
  clocks: z.exactOptional(
    z.strictObject({
      notStarted: clockWords,
      running: clockWords,
      waiting: clockWords,
      ended: clockWords,
    }),
  ),
  procedureLine: z.exactOptional(lineNumber),
  freeTextLine: z.exactOptional(lineNumber),
})

const pairs = {
  pair: selector,
  label: z.exactOptional(selector),
  value: z.exactOptional(selector),
  colon: z.exactOptional(z.literal(true)),
  attribute: z.exactOptional(attribute),
}

const listView = z.strictObject({
  name,
  where: selector,
  header: z.exactOptional(selector),
  row: selector,
  cell: z.exactOptional(selector),
  columnKey: z.exactOptional(z.strictObject({ header: attribute, cell: attribute })),
  joinedBy: z.exactOptional(attribute),
  pairs: z.exactOptional(z.strictObject(pairs)),
  numberIn: z.exactOptional(selector),
  followUp: z.exactOptional(z.strictObject({ row: selector, lines: labelledLines })),
  pager: z.exactOptional(
    z.strictObject({
      next: selector,
      previous: z.exactOptional(selector),
      current: z.exactOptional(selector),
      total: z.exactOptional(selector),
    }),
  ),
  placeholder: z.exactOptional(selector),
  rowIdAttribute: z.exactOptional(attribute),
  columns: meaningByLabel,
  required,
  composite: z.exactOptional(composite),
  badge: z.strictObject({ columns: required, place: z.enum(['top', 'bottom', 'end']) }),
  routes: z
    .array(z.strictObject({ segment: label, status: z.exactOptional(status) }))
    .check(z.maxLength(several.routes)),
})

/** A list without headings and without labels in its rows could only be read by guessing. */
const list = listView.check(
  z.refine(({ header, pairs }) => Boolean(header || pairs), {
    path: ['header'],
  }),
)

const detail = z.strictObject({
  name,
  where: selector,
  ...pairs,
  labels: meaningByLabel,
  required,
  numberIn: z.exactOptional(selector),
  toggle: z.exactOptional(selector),
  rowIdAfter: z.exactOptional(label),
  timeline: z.exactOptional(
    z.strictObject({
      entry: selector,
      step: z.exactOptional(selector),
      lines: labelledLines,
      header: z.exactOptional(selector),
      columns: z.exactOptional(partByLabel),
    }),
  ),
})

const statusLabels: z.ZodMiniType<Partial<Record<DossierStatus, string[]>>> = z.partialRecord(
  status,
  z.array(label).check(z.maxLength(several.words)),
)

/** A profile as it stands in a file or in storage. Whether its selectors parse is asked of a page, not here. */
export const profileSchema: z.ZodMiniType<ProfileSource> = z.strictObject({
  version: z.literal(1),
  name,
  recognise: z.array(selector).check(z.minLength(1), z.maxLength(20)),
  lists: z.array(list).check(z.maxLength(several.lists)),
  details: z.array(detail).check(z.maxLength(several.lists)),
  account: z.exactOptional(selector),
  statuses: z.exactOptional(statusLabels),
  asked: z.exactOptional(asked),
  dayMonth: z.exactOptional(z.enum(['dayFirst', 'monthFirst'])),
  digitNumbers: flag,
})
