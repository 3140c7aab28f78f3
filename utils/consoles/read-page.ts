import type { Sighting } from '@/utils/dossier/sighting'
import type { Applicant } from '@/utils/messages'
import type { ConsoleProfile, WordField } from './profile'
import { type Proof, prove } from './proof'
import { findList, type ListPlan } from './read-columns'
import { type FoundDetail, findDetail } from './read-detail'
import type { ReadFacts } from './read-facts'
import { applicantOfRow, badgeCellOf, identityOf, readRow } from './read-row'
import { textOf } from './read-text'

/** One row as it stands on the page now. The element may show another dossier a moment later. */
export interface RowReading {
  element: HTMLElement
  /** Where the badge goes. */
  cell: HTMLElement
  /** All the reading rests on; when it changes, nothing read before holds for this element. */
  identity: string
  sighting: Sighting
}

export interface DetailReading {
  element: Element
  sighting: Sighting
}

/** What a page shows, and whether the profile proved that it can read it. */
export interface PageReading {
  proof: Proof
  /** The view by its name in the profile, without query and ids. */
  page: string
  account: string | null
  /** Empty unless the proof holds. */
  rows: RowReading[]
  detail: DetailReading | null
}

/** Reads pages of one console; remembers what it has read, so that an unchanged row costs no parsing. */
export interface PageReader {
  read(page: Document): PageReading
  /** The list as last found, for looking at single rows between two readings. */
  plan(): ListPlan | null
  /** The applicant of the dossier with this number or row id, live from the page; never to be stored. */
  applicant(page: Document, wanted: Pick<Sighting, 'number' | 'rowId'>): Applicant | null
}

/** More rows than any console shows at once are remembered; beyond that memory is given back. */
const remembered = 6_000

export function createPageReader(profile: ConsoleProfile): PageReader {
  const known = new Map<string, ReadFacts>()
  let signature = ''
  let plan: ListPlan | null = null

  function factsOf(row: Element, identity: string, current: ListPlan): ReadFacts {
    const before = known.get(identity)
    if (before) return before
    const facts = readRow(row, current, profile)
    if (known.size >= remembered) known.clear()
    known.set(identity, facts)
    return facts
  }

  function readRows(current: ListPlan): { row: RowReading; facts: ReadFacts }[] {
    const { view, list } = current
    const loading = view.placeholder !== undefined && list.querySelector(view.placeholder) !== null
    const readings: { row: RowReading; facts: ReadFacts }[] = []
    for (const element of list.querySelectorAll<HTMLElement>(view.row)) {
      const cell = badgeCellOf(element, current)
      if (!cell || (loading && view.placeholder && element.querySelector(view.placeholder))) continue
      const identity = identityOf(element, current)
      const facts = factsOf(element, identity, current)
      readings.push({ row: { element, cell, identity, sighting: facts.sighting }, facts })
    }
    return readings
  }

  return {
    plan: () => plan,

    read(page) {
      const found = findList(page, profile)
      plan = found.plan
      if (plan && plan.signature !== signature) {
        known.clear()
        signature = plan.signature
      }
      const readings = plan ? readRows(plan) : []
      const detail = findDetail(page, profile)
      const proof = prove({
        recognised: page.querySelector(profile.recognise.join()) !== null,
        found,
        detail,
        facts: readings.map(({ facts }) => facts),
      })
      const distrusted = new Set(proof.distrusted)
      const rows = readings.map(({ row }) => ({ ...row, sighting: without(row.sighting, distrusted) }))
      return {
        proof,
        page: pageName(plan, detail),
        account: accountOf(page, profile),
        rows: proof.ok ? rows : [],
        detail: proof.ok && detail && detail.missed.length === 0 ? joinDetail(detail, rows) : null,
      }
    },

    applicant(page, wanted) {
      const detail = findDetail(page, profile)
      if (detail?.applicant && isSame(detail.facts.sighting, wanted)) return detail.applicant
      const current = findList(page, profile).plan
      if (!current) return null
      const row = readRows(current).find(({ facts }) => isSame(facts.sighting, wanted))?.row
      return row ? applicantOfRow(row.element, current) : null
    },
  }
}

function pageName(plan: ListPlan | null, detail: FoundDetail | null): string {
  return plan?.route?.segment ?? plan?.view.name ?? detail?.view.name ?? ''
}

function accountOf(page: Document, { account }: ConsoleProfile): string | null {
  const place = account ? page.querySelector(account) : null
  return place ? textOf(place).slice(0, 80) || null : null
}

function without(sighting: Sighting, fields: Set<WordField>): Sighting {
  if (fields.size === 0) return sighting
  const left = { ...sighting }
  for (const field of fields) delete left[field]
  return left
}

/** A detail shown over its list may leave out what the row says: the status, the step, who has it. */
function joinDetail({ element, facts }: FoundDetail, rows: RowReading[]): DetailReading {
  const own = facts.sighting
  const row = rows.find(({ sighting }) => isSame(sighting, own))?.sighting
  if (!row) return { element, sighting: own }
  const saysStatus = own.status !== 'unknown'
  return { element, sighting: saysStatus ? { ...row, ...own } : { ...row, ...own, status: row.status } }
}

function isSame(one: Pick<Sighting, 'number' | 'rowId'>, other: Pick<Sighting, 'number' | 'rowId'>): boolean {
  if (one.number !== null || other.number !== null) return one.number === other.number
  return one.rowId !== undefined && one.rowId === other.rowId
}
