import { compileProfile } from '@/utils/consoles/profiles'
import { createPageReader, type PageReader } from '@/utils/consoles/read-page'
import type { HistoryDatabase } from '@/utils/history/database'
import { record } from '@/utils/history/record'
import { type OfficeLife, officeServer } from '../../consoles/office-life.mjs'
import { listAnswer, menuAnswer } from '../../consoles/opencps/answers.mjs'
import type { Letter } from '../../oracle/period-truth.mjs'
import { opencpsTable, showPage } from '../consoles/page-parts'
import { writeLetters } from './letters'
import { type Desk, type Note, writeNotes } from './notes'

export const origin = 'https://motcua.vidu.example'

type Answered = ReturnType<typeof listAnswer>

export interface Played {
  /** Pages looked at, and the rows read from them in this browser. */
  looks: number
  rows: number
  /** What the server answered, oldest first. */
  log: { at: number; origin: string; view: string; page: number; rows: Answered['rows'] }[]
  /** What the officers wrote down, oldest first. */
  letters: Letter[]
  /** The warnings they noted with a reason, oldest first. */
  notes: Note[]
}

/** A menu of the console, and the question put to it. */
interface Visit {
  menu: number
  query: Record<string, string>
}

const running = 1
/** Running, waiting, with a result: all of each. */
const inHand: Visit[] = [running, 2, 3].map((menu) => ({ menu, query: {} }))

/**
 * Plays the office's days through the demo console: at each of `moments` (epoch ms) its lists are asked for, written
 * on the page as the console's kit writes them, read by the extension's own reader, and recorded in `db`; then the
 * officers at `desk` write down what they have to say of it; at none, they write their letters only.
 */
export async function play(
  life: OfficeLife,
  moments: readonly number[],
  db: HistoryDatabase,
  desk: Desk | null,
): Promise<Played> {
  const profile = compileProfile('opencps')
  if (!profile) throw new Error('no profile')
  const reader = createPageReader(profile)
  // Nobody looks at the pages: laying out lists of thousands would take most of the time.
  document.body.style.contentVisibility = 'hidden'
  const server = officeServer(life)
  const played: Played = { looks: 0, rows: 0, log: [], letters: [], notes: [] }
  let last = 0
  for (const at of moments) {
    server.goTo(at)
    for (const visit of [...inHand, ...closedSince(server.list, last)]) {
      const answer = answerTo(visit, server.list, at)
      if (answer.rows.length === 0) continue
      played.log.push({ at, origin, view: answer.view, page: answer.page, rows: answer.rows })
      showList(visit.menu, server.list, at, answer)
      await lookAtPage(reader, db, at, answer.rows.length)
      played.rows += answer.rows.length
      played.looks += 1
      if (visit.menu === running) {
        played.letters.push(...(await writeLetters(db, answer.rows, at, played.letters)))
        if (desk) played.notes.push(...(await writeNotes(db, answer.rows, at, played.notes, desk)))
      }
    }
    last = at
  }
  document.body.replaceChildren()
  document.body.style.contentVisibility = ''
  return played
}

/** What was closed since the last look: the newest returned, and all of the few that ended otherwise. */
function closedSince(list: readonly { status: string; returnedAt: number | null }[], last: number): Visit[] {
  const returned = list.filter(({ returnedAt }) => returnedAt !== null && returnedAt > last).length
  const newest = { status: 'Đã trả kết quả', sort: 'finishDate', order: 'true', end: String(returned) }
  return [
    { menu: 4, query: newest },
    { menu: 4, query: { status: 'Từ chối' } },
    { menu: 4, query: { status: 'Đã rút hồ sơ' } },
  ]
}

function answerTo({ menu, query }: Visit, list: OfficeLife['dossiers'], at: number): Answered {
  return listAnswer(
    list,
    at,
    new URLSearchParams({ menu: String(menu), start: '0', end: '100000', ...query }),
  )
}

/** The list's page, its cells from the server's answer by the columns the server's menu names. */
function showList(menu: number, list: OfficeLife['dossiers'], at: number, { body }: Answered): void {
  const columns: { value: string; text: string }[] = menuAnswer(list, at).data[menu]?.tableConfig ?? []
  const cells = body.data.map((row: object) =>
    Object.fromEntries(columns.map(({ value, text }) => [text, String(Reflect.get(row, value) ?? '')])),
  )
  showPage(
    opencpsTable(
      columns.map(({ text }) => text),
      cells,
    ),
  )
}

async function lookAtPage(
  reader: PageReader,
  db: HistoryDatabase,
  at: number,
  expected: number,
): Promise<void> {
  const { proof, rows, page, account } = reader.read(document)
  if (!proof.ok) throw new Error(`The page could not be read: ${JSON.stringify(proof)}`)
  if (rows.length !== expected) throw new Error(`${rows.length} of ${expected} rows read`)
  const sightings = rows.map(({ sighting }) => sighting)
  const recorded = await record(db, { origin, page, account, at, sightings })
  if (!recorded.ok) throw new Error(recorded.problem)
}
