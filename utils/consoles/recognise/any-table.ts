import { clean, labelKey } from '@/utils/dossier/text'
import { lookUp } from '../look-up'
import type { Meaning } from '../meaning'
import type { ListView, ProfileSource } from '../profile'
import { dateIn } from '../read-date'
import { numberOfCell, numbersIn } from '../read-number'
import { textOf } from '../read-text'
import { compileVocabulary } from '../vocabulary'
import { findCards } from './find-cards'
import { profileOfJoined, readsDue } from './find-joined'
import { findPager } from './find-pager'
import type { ColumnGuess } from './guess'
import { isOfDossiers } from './of-dossiers'
import { profileOf, profileOfCards } from './profile-of'
import { type RecognisedTable, recognise } from './recognise'
import { cellsOfRow } from './row-cells'
import { stableSelector } from './selectors'
import { isStillByTitle, leavesStatusUnread, showsStatusInSigns } from './unread-status'

const { asked } = compileVocabulary()

/**
 * A profile for whatever list of dossiers the page shows ("Bảng dữ liệu khác"), from what can be told without
 * asking: a column that is not sure of its meaning is not read. Null where there is nothing like a list.
 * @param name as the officer calls the system
 */
export function profileOfPage(page: Document, name: string): ProfileSource | null {
  const [table, ...others] = recognise(page).filter(
    (one) => isOfDossiers(one.columns, one.rows[0]) && !isStillByTitle(one),
  )
  const profile = table ? profileOfTable(table, name) : null
  const joined = profile && readsDue(profile) ? null : profileOfJoined(page, name)
  if (joined) return joined
  if (!table) return profileOfCardsOn(page, name)
  if (profile) return withLists(profile, furtherLists(table, others))
  return showsDossiers(table) ? unreadable(table, name) : null
}

function profileOfTable(table: RecognisedTable, name: string): ProfileSource | null {
  const open = table.columns.filter((column) => isAskedLater(column, table.columns))
  const columns = table.columns.filter((column) => !open.includes(column))
  const profile = profileOf({ table, columns, pager: findPager(table.list), name })
  if (profile && (showsStatusInSigns(table) || leavesStatusUnread(profile, placesIn(table)))) return null
  return profile && { ...profile, ...(open.length > 0 && { asked: questionsAbout(open) }) }
}

/** More lists than a page of work has; each is asked for on every change. */
const mostLists = 5

/** Where a row may show a status: everywhere but where it names its step, which may be called like one. */
function placesIn({ rows, columns }: RecognisedTable): Element[][] {
  const step = columns.find(({ meaning }) => meaning === 'step')?.index
  return rows.map((row) => cellsOfRow(row).filter((_, index) => index !== step))
}

/**
 * Further lists of dossiers, under headings of their own ("Chờ tiếp nhận" above "Đang xử lý"): beside those before, and
 * of other dossiers. Some kits draw a part of a list once more, over it.
 */
function furtherLists(first: RecognisedTable, others: readonly RecognisedTable[]): RecognisedTable[] {
  const lists = [...first.alike]
  const known = new Set(numbersOf(first))
  return others
    .filter((table) => {
      const isApart = lists.every((list) => !list.contains(table.list) && !table.list.contains(list))
      const numbers = numbersOf(table)
      if (!isApart || numbers.length === 0 || numbers.some((number) => known.has(number))) return false
      lists.push(...table.alike)
      for (const number of numbers) known.add(number)
      return true
    })
    .slice(0, mostLists - 1)
}

function numbersOf({ columns, rows, digitColumn }: RecognisedTable): string[] {
  const { index = -1 } = columns.find(({ meaning }) => meaning === 'number') ?? {}
  const mayBeDigits = index === digitColumn
  return rows.flatMap((row) => {
    const cell = cellsOfRow(row)[index]
    return (cell && numberOfCell(textOf(cell), mayBeDigits)) ?? []
  })
}

/** The profile with further lists, each read by its own headings; without those that cannot be found again. */
function withLists(profile: ProfileSource, tables: readonly RecognisedTable[]): ProfileSource {
  const further = tables.flatMap((table) => profileOfTable(table, profile.name) ?? [])
  const views = further.flatMap(({ lists }) => lists)
  const asked = Object.assign({}, ...further.map((one) => one.asked), profile.asked)
  return {
    ...profile,
    ...(further.some(({ digitNumbers }) => digitNumbers) && { digitNumbers: true }),
    lists: [...profile.lists, ...views.map((view, n) => ({ ...view, name: `${view.name}-${n + 2}` }))],
    ...(Object.keys(asked).length > 0 && { asked }),
  }
}

/** The same of a page that shows its dossiers as cards, or as anything else that has their numbers. */
function profileOfCardsOn(page: Document, name: string): ProfileSource | null {
  const cards = findCards(page)
  const profile = cards && isOfDossiers(cards.labels, cards.cards[0]) ? profileOfCards(cards, name) : null
  const places = cards?.cards.map((card) => [card]) ?? []
  if (profile && !leavesStatusUnread(profile, places)) return profile
  const { body } = page
  return showsNumbers(body) ? unreadableIn(stableSelector(body, page, 'start'), [], name) : null
}

/** Finds no element. */
const nothing = ':not(*)'

/** As many dossiers with dates beside them are a list, whatever it is made of. */
const fewestNumbers = 3
const longestText = 100_000

function showsNumbers(body: HTMLElement): boolean {
  const text = clean(body.innerText.slice(0, longestText))
  return numbersIn(text).size >= fewestNumbers && dateIn(text) !== ''
}

/** Whether a table that does not tell its dossiers apart is one of dossiers all the same: what else has such dates? */
function showsDossiers({ columns }: RecognisedTable): boolean {
  return columns.some(({ meaning, suggestions }) =>
    [meaning, ...suggestions].some((one) => one === 'receivedAt' || one === 'dueAt'),
  )
}

/** Finds the list and reads nothing of it, so that the officer is told why nothing is shown. */
function unreadable({ list, columns }: RecognisedTable, name: string): ProfileSource {
  return unreadableIn(stableSelector(list, list.ownerDocument, 'start'), columns, name)
}

/** Nothing of it may be read by the common vocabulary after all. */
function unreadableIn(where: string, columns: readonly ColumnGuess[], name: string): ProfileSource {
  const view: ListView = {
    name: 'danh-sach',
    where,
    header: columns.length > 0 ? 'th, [role="columnheader"]' : nothing,
    row: columns.length > 0 ? 'tr, [role="row"]' : nothing,
    columns: Object.fromEntries(
      columns.flatMap(({ heading }) => (heading === '' ? [] : [[heading, 'ignore' as const]])),
    ),
    required: ['number'],
    badge: { columns: ['number'], place: 'bottom' },
    routes: [],
  }
  return { version: 1, name, recognise: [where], lists: [view], details: [] }
}

/**
 * Whether the officer is asked about a column, so that the profile leaves it open: its words are among those that are
 * always asked about, or it may be the due date, and nothing else on the list is beyond doubt.
 */
function isAskedLater(
  { heading, why, confidence, suggestions }: ColumnGuess,
  columns: readonly ColumnGuess[],
) {
  if (confidence !== 'unsure' || heading === '') return false
  if (lookUp(asked, labelKey(heading))) return why === 'ambiguous'
  if (why === 'rival') return true
  const hasDue = columns.some(({ meaning }) => meaning === 'dueAt')
  return suggestions.includes('dueAt') && !hasDue
}

/** What each of the open columns may be; those always asked about have their own choices. */
function questionsAbout(open: readonly ColumnGuess[]): Record<string, Meaning[]> {
  return Object.fromEntries(
    open.flatMap(({ heading, suggestions }) =>
      lookUp(asked, labelKey(heading)) || labelKey(heading).length > 120 ? [] : [[heading, [...suggestions]]],
    ),
  )
}
