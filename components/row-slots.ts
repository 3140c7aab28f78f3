/** Which row stands in which of the drawn lines: line numbers by the rows' keys. */
export type Slots = ReadonlyMap<string, number>

export const noSlots: Slots = new Map()

/**
 * The lines for the rows in sight. A row keeps its line for as long as it is in sight; one that comes takes the line of
 * one that went, so that scrolling makes no new elements, which the browser would have to clear away in the middle of
 * it. The line that has the focus is given to no other row: whoever presses Enter means the row that was there.
 * @param focused key of the row that has the focus, or null
 */
export function slotsFor(keys: readonly string[], before: Slots, focused: string | null): Slots {
  const wanted = new Set(keys)
  const free = [...before].filter(([key]) => !wanted.has(key) && key !== focused).map(([, slot]) => slot)
  let next = Math.max(-1, ...before.values()) + 1
  return new Map(keys.map((key) => [key, before.get(key) ?? free.shift() ?? next++]))
}
