import type { DossierKey } from '@/utils/dossier/key'
import { dayMs } from '@/utils/working-time/dates'
import { z } from '@/utils/zod'
import { findPaper } from './catalogue'
import type { Draft } from './draft'
import type { Paper } from './paper'

/**
 * What is kept of a draft until it goes out, so that a closed tab costs little. Choices, dates and counts only: no
 * name, no address and no sentence, since these may say who the applicant is (design.md, rule 3).
 */
const keptDraft = z.object({
  paper: z.string().check(z.maxLength(80)),
  role: z.enum(['resolving', 'desk']),
  title: z.string().check(z.maxLength(80)),
  toSubmitter: z._default(z.boolean(), false),
  daysAsked: z.string().check(z.maxLength(4)),
  countFrom: z.enum(['due', 'today']),
  reason: z.nullable(z.string().check(z.maxLength(80))),
  answers: z.record(z.string(), z.string().check(z.regex(/^[\d-]{0,10}$/))),
  at: z.int(),
})
export type KeptDraft = z.infer<typeof keptDraft>

const allKept = z.record(z.string(), keptDraft)

/** What is needed of `browser.storage.local`. */
export interface DraftStorage {
  get(key: string): Promise<Record<string, unknown>>
  set(items: Record<string, unknown>): Promise<void>
}

const storageKey = 'keptDrafts'
/** A week: after that the dossier has moved on, and so should the draft. */
const keptForMs = 7 * dayMs
const mostKept = 50

/** The draft that was interrupted on this dossier, or null. One that cannot be read is none. */
export async function readKept(area: DraftStorage, key: DossierKey, now: number): Promise<KeptDraft | null> {
  const kept = (await readAll(area, now))[key]
  return kept && findPaper(kept.paper)?.scope === 'one' ? kept : null
}

/** Keeps what may be kept of a draft; the oldest make room. */
export async function keep(area: DraftStorage, key: DossierKey, draft: KeptDraft): Promise<void> {
  const others = Object.entries(await readAll(area, draft.at)).filter(([other]) => other !== key)
  const newest = others.sort(([, one], [, other]) => other.at - one.at).slice(0, mostKept - 1)
  await area.set({ [storageKey]: Object.fromEntries([[key, draft], ...newest]) })
}

/** Forgets a draft: it went out, or the officer does not want it. */
export async function forget(area: DraftStorage, key: DossierKey, now: number): Promise<void> {
  const { [key]: _, ...others } = await readAll(area, now)
  await area.set({ [storageKey]: others })
}

/** Drops what is kept too long, which nobody can take up any more (PRIVACY.md says how long that is). */
export async function dropOldDrafts(area: DraftStorage, now: number): Promise<void> {
  await area.set({ [storageKey]: await readAll(area, now) })
}

/** Forgets every draft, as is due when the dossiers they are about are deleted. */
export async function forgetDrafts(area: Pick<DraftStorage, 'set'>): Promise<void> {
  await area.set({ [storageKey]: {} })
}

/** What may be kept of a draft; null while nothing was entered that is worth it. */
export function keepable(draft: Draft, paper: Paper, at: number): KeptDraft | null {
  const dates = paper.asks.filter(({ kind }) => kind === 'date' || kind === 'number').map(({ tag }) => tag)
  const answers = Object.fromEntries(
    dates.flatMap((tag) => (draft.answers[tag] ? [[tag, draft.answers[tag]]] : [])),
  )
  if (draft.daysAsked === '' && draft.reason === null && Object.keys(answers).length === 0) return null
  const { role, title, toSubmitter, daysAsked, countFrom, reason } = draft
  return { paper: paper.id, role, title: title.id, toSubmitter, daysAsked, countFrom, reason, answers, at }
}

/** The draft with what was kept of it put back; name and sentences are to be entered again. */
export function resumed(draft: Draft, { paper, at, title, answers, ...kept }: KeptDraft): Draft {
  const titles = findPaper(paper)?.titles ?? []
  return {
    ...draft,
    ...kept,
    title: titles.find(({ id }) => id === title) ?? draft.title,
    answers: { ...draft.answers, ...answers },
  }
}

async function readAll(area: DraftStorage, now: number): Promise<Record<DossierKey, KeptDraft>> {
  const parsed = allKept.safeParse((await area.get(storageKey))[storageKey] ?? {})
  if (!parsed.success) return {}
  return Object.fromEntries(Object.entries(parsed.data).filter(([, { at }]) => now - at < keptForMs))
}
