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
  return {
    ...earlier,
    ...later,
    name: later.lists.length > 0 ? later.name : earlier.name,
    recognise: [...new Set([...later.recognise, ...earlier.recognise])],
    lists: [...lists, ...otherLists],
    details: [...later.details, ...otherDetails],
  }
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
