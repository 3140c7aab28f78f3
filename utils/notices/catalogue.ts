import { inVietnamese } from '@/utils/i18n/catalogue'
import { noticeTexts } from '@/utils/i18n/notices'
import type { PaperSettings } from '@/utils/settings/papers'
import type { OfficeSettings } from '@/utils/settings/settings'
import { parseDate } from '@/utils/working-time/dates'
import { dots } from './blanks'
import type { NoticeData } from './notice-data'
import type { DossierPaper, Field, ListPaper, Paper, PaperTitle, Role } from './paper'

const files = import.meta.glob<Paper>('./papers/*.ts', { eager: true, import: 'default' })

/** Every paper there is; adding one is adding a file to ./papers. */
export const papers: readonly Paper[] = Object.values(files)

/** The papers about one dossier, and those about several. */
export const dossierPapers = papers.filter((paper): paper is DossierPaper => paper.scope === 'one')
export const listPapers = papers.filter((paper): paper is ListPaper => paper.scope === 'many')

/** The paper with this id, or null. */
export function findPaper(id: string): Paper | null {
  return papers.find((paper) => paper.id === id) ?? null
}

/** The roles a paper can be written in. */
export function rolesOf(paper: Paper): Role[] {
  const roles: Role[] = ['resolving', 'desk']
  return roles.filter((role) => paper.templates[role] !== undefined)
}

/** A paper's values by tag, in Vietnamese whichever language the screen speaks. */
export function paperData<Input>(paper: { fields: readonly Field<Input>[] }, input: Input): NoticeData {
  return inVietnamese(() => Object.fromEntries(paper.fields.map(({ tag, value }) => [tag, value(input)])))
}

/** The dots that stand for a tag of this paper. */
export function dotsFor({ fields }: Paper, tag: string): string {
  return fieldOf({ fields }, tag)?.dots ?? dots
}

/** The field behind a tag, or undefined for a tag of the office's own. */
export function fieldOf({ fields }: Pick<Paper, 'fields'>, tag: string): Omit<Field, 'value'> | undefined {
  // One array to TypeScript, which cannot search a union of two.
  const all: readonly Omit<Field, 'value'>[] = fields
  return all.find((field) => field.tag === tag)
}

/** Whether the office has held the form of this title against the original. */
export function isFormChecked(
  paper: Pick<Paper, 'id'>,
  { id }: PaperTitle,
  { checked }: Pick<PaperSettings, 'checked'>,
): boolean {
  return checked[basisKey(paper, id)] !== undefined
}

/** Whether the applicant stands in the paper, so that he is worth asking the open page for. */
export function namesApplicant({ fields }: Pick<Paper, 'fields'>): boolean {
  const all: readonly Omit<Field, 'value'>[] = fields
  return all.some(({ source }) => source === 'applicant')
}

/** Every name a template of this paper may use between braces, those within its rows included. */
export function knownTags({ fields }: Pick<Paper, 'fields'>): Set<string> {
  const all: readonly Omit<Field, 'value'>[] = fields
  return new Set(['.', ...all.flatMap(({ tag, repeats = [] }) => [tag, ...repeats])])
}

/** The title in force on a day, `YYYY-MM-DD`; the newest when none is said to be. */
export function titleInForce({ titles }: Paper, date: string): PaperTitle {
  return (
    titles.find(({ validFrom = date, validTo = date }) => validFrom <= date && date <= validTo) ?? titles[0]
  )
}

/** What may be said of a form's number and legal basis: all once the office has checked it, before that nothing. */
export function basisLine(
  paper: Pick<Paper, 'id'>,
  { id, formNumber, basis }: PaperTitle,
  checked: PaperSettings['checked'],
): string {
  const check = checked[basisKey(paper, id)]
  if (!check) return noticeTexts.basisUnchecked
  return noticeTexts.basisChecked(`${formNumber}, ${basis}`, check.by, parseDate(check.on))
}

/** The name of a title's basis among the office's checks. */
export function basisKey({ id }: Pick<Paper, 'id'>, title: string): string {
  return `${id}/${title}`
}

/** Ký hiệu of a paper by the office's settings; empty where it has none, which is dotted. */
export function symbolOf(paper: Paper, office: OfficeSettings, { symbols }: PaperSettings): string {
  const letter = paper.scope === 'one' && paper.movesDue
  return symbols[paper.id] || (letter ? office.symbol : '')
}
