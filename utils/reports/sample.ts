import { groupBy } from './group-by'

/** How a sample is drawn, so that anyone can draw the same again. */
export interface SampleChoice {
  /** Any text; the same text over the same population gives the same sample. */
  seed: string
  /** How many dossiers, over all strata together. */
  size: number
}

/** A stratum (lĩnh vực): how many it has, and which were drawn. */
export interface Stratum<Item> {
  name: string | null
  of: number
  drawn: Item[]
}

/**
 * A random sample stratified by `stratumOf`, each stratum in proportion and none left out while there is room for
 * it. `keyOf` names an item: the order in which the items come changes nothing.
 */
export function drawSample<Item>(
  items: readonly Item[],
  { seed, size }: SampleChoice,
  keyOf: (item: Item) => string,
  stratumOf: (item: Item) => string | null,
): Stratum<Item>[] {
  const strata = [...groupBy(items, stratumOf)].map(([name, members]) => ({ name, members }))
  strata.sort((a, b) => (a.name ?? '').localeCompare(b.name ?? '', 'vi'))
  const shares = allot(
    strata.map(({ members }) => members.length),
    Math.min(size, items.length),
  )
  return strata.map(({ name, members }, index) => ({
    name,
    of: members.length,
    drawn: shuffled(members, `${seed}\n${name ?? ''}`, keyOf).slice(0, shares[index] ?? 0),
  }))
}

/** `total` places in proportion to `sizes`: one each first as far as they go, then by the largest remainder. */
function allot(sizes: readonly number[], total: number): number[] {
  const all = sizes.reduce((sum, size) => sum + size, 0)
  const wanted = sizes.map((size) => (all === 0 ? 0 : (size * total) / all))
  const shares = sizes.map(() => 0)
  for (let left = total; left > 0; left--) {
    const next = largest(
      sizes.map((size, i) => (shares[i] === size ? -1 : claim(wanted[i] ?? 0, shares[i] ?? 0))),
    )
    shares[next] = (shares[next] ?? 0) + 1
  }
  return shares
}

/** Who has none yet comes before all who have. */
function claim(wanted: number, has: number): number {
  return has === 0 ? 1_000_000_000 + wanted : 1_000_000 + wanted - has
}

function largest(claims: readonly number[]): number {
  return claims.reduce((best, claim, i) => (claim > (claims[best] ?? -1) ? i : best), 0)
}

/** In an order that follows from seed and keys alone: by a hash of both. */
function shuffled<Item>(items: readonly Item[], seed: string, keyOf: (item: Item) => string): Item[] {
  return items
    .map((item) => ({ item, key: keyOf(item), place: hash(`${seed}\n${keyOf(item)}`) }))
    .sort((a, b) => a.place - b.place || (a.key < b.key ? -1 : 1))
    .map(({ item }) => item)
}

/** 32 bits of a text (FNV-1a, mixed once more): no secret, only well spread. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  return (value ^ (value >>> 13)) >>> 0
}
