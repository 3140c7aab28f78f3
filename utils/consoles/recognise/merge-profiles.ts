import { dossierStatuses } from '@/utils/dossier/status'
import { labelKey } from '@/utils/dossier/text'
import type { ListView, ProfileSource } from '../profile'

/**
 * One profile for what was taught on several pages of a console. Where both know the same list or detail, what was
 * taught last wins; what only the earlier one knows stays. What the system is called is said with its lists.
 */
export function mergeProfiles(earlier: ProfileSource, later: ProfileSource): ProfileSource {
  const lists = later.lists.map((view) => withEarlier(view, earlier.lists.find(isSameList(view))))
  const otherLists = earlier.lists.filter((view) => !later.lists.some(isSameList(view)))
  const otherDetails = earlier.details.filter(
    (view) => !later.details.some(({ where, pair }) => where === view.where && pair === view.pair),
  )
  const statuses = mergeStatuses(earlier.statuses, later.statuses)
  return {
    ...earlier,
    ...later,
    ...(statuses && { statuses }),
    name: later.lists.length > 0 ? later.name : earlier.name,
    recognise: [...new Set([...later.recognise, ...earlier.recognise])],
    lists: [...lists, ...otherLists],
    details: [...later.details, ...otherDetails],
  }
}

/** A label means what was said of it last. */
function mergeStatuses(
  earlier: ProfileSource['statuses'],
  later: ProfileSource['statuses'],
): ProfileSource['statuses'] {
  if (!earlier || !later) return later ?? earlier
  const said = new Set(Object.values(later).flat().map(labelKey))
  const merged = { ...later }
  for (const status of dossierStatuses) {
    const others = earlier[status]?.filter((label) => !said.has(labelKey(label))) ?? []
    if (others.length > 0) merged[status] = [...(later[status] ?? []), ...others]
  }
  return merged
}

/** Consoles show their lists with the same elements under other headings; one view reads them all. */
function isSameList(view: ListView) {
  return ({ where, header, row, required }: ListView) =>
    where === view.where &&
    header === view.header &&
    row === view.row &&
    required.join() === view.required.join()
}

function withEarlier(view: ListView, earlier: ListView | undefined): ListView {
  return { ...earlier, ...view, columns: { ...earlier?.columns, ...view.columns } }
}
