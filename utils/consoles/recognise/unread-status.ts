import { clockState, type DossierStatus } from '@/utils/dossier/status'
import { labelKey } from '@/utils/dossier/text'
import { lookUp } from '../look-up'
import type { ListView, ProfileSource } from '../profile'
import { labelOf } from '../read-text'
import { compileVocabulary } from '../vocabulary'
import { isShown } from './find-rows'

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
