import type { PageReport } from './page-report'
import { guardWord } from './privacy'
import type { Doubt } from './proof'

/** What stands in place of a heading that may hold somebody's data. */
const leftOut = '(…)'

/**
 * The support report of a page (thông tin hỗ trợ kỹ thuật) as lines to be sent to whoever mends a profile: versions,
 * the profile, headings found and missed, counts and doubts. No address, no cell, no account.
 */
export function supportReport(
  { profile, page, proof, lists, total }: PageReport,
  versions: { extension: string; browser: string },
): string {
  return [
    `dung-hen ${versions.extension}`,
    `browser ${versions.browser}`,
    `profile ${profile.startsWith('own:') ? 'own' : profile}`,
    `view ${scrubbed(page)}`,
    `proof ${proof.ok ? 'ok' : proof.reason}`,
    `found ${proof.found.join(', ')}`,
    `missed ${proof.missed.join(', ')}`,
    `total ${total ?? '-'}`,
    ...lists.flatMap(({ view, rows, headings }) => [
      `list ${scrubbed(view)}: ${rows} rows`,
      ...headings.map(({ label, meaning }) => `  ${scrubbed(label)} = ${meaning ?? '-'}`),
    ]),
    ...proof.doubts.map((doubt) => `doubt ${doubtLine(doubt)}`),
  ].join('\n')
}

function doubtLine(doubt: Doubt): string {
  switch (doubt.kind) {
    case 'rowsUnread':
      return `${doubt.kind} ${doubt.count}`
    case 'namesApplicant':
      return `${doubt.kind} ${doubt.field}`
    case 'heading':
      return `${doubt.kind} ${scrubbed(doubt.label)} (${doubt.choices.join(', ')})`
    default:
      return doubt.kind
  }
}

/**
 * A label, unless it may name somebody: some tables have people for headings. Labels are kept in lower case, in which
 * a name looks like any word, so each word is taken for a capitalised one.
 */
function scrubbed(label: string): string {
  const capitals = label.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toLocaleUpperCase('vi'))
  return guardWord('step', capitals, '') === undefined && label !== '' ? leftOut : label
}
