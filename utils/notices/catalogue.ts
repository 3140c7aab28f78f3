import { noticeTexts } from '@/utils/i18n/notices'
import { parseDate } from '@/utils/working-time/dates'
import { dots } from './blanks'
import type { NoticeData } from './notice-data'
import type { NoticeInput, Paper, PaperTitle, Role } from './paper'

const files = import.meta.glob<Paper>('./papers/*.ts', { eager: true, import: 'default' })

/** Every paper there is; adding one is adding a file to ./papers. */
export const papers: readonly Paper[] = Object.values(files)

/** The paper with this id, or null. */
export function findPaper(id: string): Paper | null {
  return papers.find((paper) => paper.id === id) ?? null
}

/** The roles a paper can be written in. */
export function rolesOf(paper: Paper): Role[] {
  const roles: Role[] = ['resolving', 'desk']
  return roles.filter((role) => paper.templates[role] !== undefined)
}

/** A paper's values by tag. */
export function paperData(paper: Paper, input: NoticeInput): NoticeData {
  return Object.fromEntries(paper.fields.map(({ tag, value }) => [tag, value(input)]))
}

/** The dots that stand for a tag of this paper. */
export function dotsFor(paper: Paper, tag: string): string {
  return paper.fields.find((field) => field.tag === tag)?.dots ?? dots
}

/** The title in force on a day, `YYYY-MM-DD`; the newest when none is said to be. */
export function titleInForce({ titles }: Paper, date: string): PaperTitle {
  return (
    titles.find(({ validFrom = date, validTo = date }) => validFrom <= date && date <= validTo) ?? titles[0]
  )
}

/** What may be said of a form's number and legal basis: all once an office has checked it, before that nothing. */
export function basisLine({ formNumber, basis }: PaperTitle): string {
  if (!basis.checkedBy) return noticeTexts.basisUnchecked
  const checkedOn = basis.checkedOn === undefined ? null : parseDate(basis.checkedOn)
  return noticeTexts.basisChecked(`${formNumber}, ${basis.text}`, basis.checkedBy, checkedOn)
}
