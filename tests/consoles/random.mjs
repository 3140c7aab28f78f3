/**
 * A small seeded generator (mulberry32): the same seed gives the same demo data on every machine.
 * @param {number} seed
 */
export function createRandom(seed) {
  let state = seed >>> 0

  /** A number in [0, 1). */
  function next() {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }

  /** A whole number in [0, below). */
  const below = (limit) => Math.floor(next() * limit)

  return {
    next,
    below,
    /** One of a list. */
    pick: (list) => list[below(list.length)],
    /** True with this probability. */
    chance: (probability) => next() < probability,
    /** A string of `count` decimal digits. */
    digits: (count) => Array.from({ length: count }, () => below(10)).join(''),
  }
}
