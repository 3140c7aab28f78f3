/** The items by what `keyOf` gives, each group in the order of the items. (`Map.groupBy` is younger than Chrome 109.) */
export function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

const vietnamese = new Intl.Collator('vi')

/** Names in Vietnamese order, what has none at the end. */
export function byNameLastNull(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  return vietnamese.compare(a, b)
}
