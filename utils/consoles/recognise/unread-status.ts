import { clockState, type DossierStatus } from '@/utils/dossier/status'
import { labelKey } from '@/utils/dossier/text'
import { lookUp } from '../look-up'
import type { ListView, ProfileSource } from '../profile'
import { labelOf, textOf } from '../read-text'
import { compileVocabulary } from '../vocabulary'
import { isShown } from './find-rows'
import type { RecognisedTable } from './recognise'
import { titleAbove } from './title-above'

const { statuses } = compileVocabulary()

/** What says what can be done with a dossier ("Thẩm định", "Từ chối"), not how it stands. */
const controls = 'a, button, [role="button"], select, input, textarea'

/** A citizen's few words that look like a status are not half of the rows. */
const most = 0.5

/**
 * Whether rows show how their dossiers stand in a place that the profile does not read, a mark without a heading or a
 * label, and the term of one of them stands still or has ended: it would be shown as late.
 * @param rows of each, the places where it may stand
 */
export function leavesStatusUnread({ lists }: ProfileSource, rows: readonly (readonly Element[])[]): boolean {
  if (lists.some(readsStatus)) return false
  const said = rows.flatMap((places) => statusIn(places) ?? [])
  return said.length > rows.length * most && said.some((status) => clockState(status) !== 'running')
}

/**
 * Whether a list's own title, or one among its rows, says how the dossiers below stand ("Danh sách hồ sơ đã trả kết quả",
 * "Chờ bổ sung (3)") where no column does, and their term stands still or has ended: they would be shown as late.
 */
export function isStillByTitle({ rows, columns, alike }: RecognisedTable): boolean {
  if (columns.some(({ meaning }) => meaning === 'status' || meaning === 'composite')) return false
  // Lists that look the same are read as one.
  const lists = [rows[0], ...alike.map((list) => list.querySelector('td, [role="gridcell"]') ?? list)]
  return [...lists.map(titleAbove), ...rows.map((row) => titleBefore(row, rows))].some((title) => {
    const label = labelKey(title.split(':').at(-1) ?? '').replace(/^danh sách (các )?/u, '')
    const said = lookUp(statuses, label)
    return said !== undefined && stands(said.status)
  })
}

/** What stands between a row and the one before it. */
function titleBefore(row: Element, rows: readonly Element[]): string {
  const before = row.previousElementSibling ?? row.parentElement?.previousElementSibling
  return before && !rows.includes(before) ? textOf(before) : ''
}

/** Whether a list has a column of statuses that are shown in signs or colours, with no word to be read. */
export function showsStatusInSigns({ columns }: RecognisedTable): boolean {
  const samples = columns.filter(({ meaning }) => meaning === 'status').flatMap(({ samples }) => samples)
  return samples.some((text) => text !== '') && !samples.some((text) => /\p{L}/u.test(text))
}

/** Whether no term runs in a status that a dossier in hand, or out of it, has. */
function stands(status: DossierStatus): boolean {
  const clock = clockState(status)
  return clock === 'waiting' || clock === 'ended'
}

function readsStatus({ columns, composite, followUp }: ListView): boolean {
  const lines = [...(composite?.lines ?? []), ...(followUp?.lines ?? [])]
  const fields = [
    ...lines.flatMap(({ parts }) => parts.map(({ field }) => field)),
    ...(composite?.unlabelled ?? []).map(({ field }) => field),
    ...Object.values(columns),
  ]
  return fields.includes('status') || composite?.clocks !== undefined
}

function statusIn(places: readonly Element[]): DossierStatus | undefined {
  const marks = places
    .flatMap((place) => [place, ...place.querySelectorAll('*')])
    .filter((mark) => mark.childElementCount === 0 && mark.closest(controls) === null && isShown(mark))
  return marks.flatMap((mark) => lookUp(statuses, labelKey(labelOf(mark)))?.status ?? [])[0]
}
