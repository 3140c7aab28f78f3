/** How long one case took, or has taken so far while it is not over. */
export interface Spell {
  days: number
  over: boolean
}

/** How many more days cases took. */
export interface Survival {
  /** Of how many cases it is known whether they took more than `days`: what an answer for these days rests on. */
  known(days: number): number
  /** The share of cases that take more than `days`, 0 to 1. */
  beyond(days: number): number
  /** The days within which a share of cases is over; null where too few were seen to their end to say. */
  within(share: number): number | null
}

/**
 * The product-limit estimate (Kaplan, Meier 1958): what is not over yet counts for as long as it was seen. Leaving
 * it out would make every office look quicker than it is.
 */
export function survivalOf(spells: readonly Spell[]): Survival {
  const sorted = [...spells].sort((a, b) => a.days - b.days)
  const steps: { days: number; left: number }[] = []
  let left = 1
  for (let start = 0; start < sorted.length; ) {
    const days = sorted[start]?.days ?? 0
    let next = start
    let over = 0
    for (; sorted[next]?.days === days; next++) over += sorted[next]?.over ? 1 : 0
    if (over > 0) {
      left *= 1 - over / (sorted.length - start)
      steps.push({ days, left })
    }
    start = next
  }
  return {
    known: (days) => spells.filter((spell) => spell.days > days || spell.over).length,
    beyond: (days) => steps.findLast((step) => step.days <= days)?.left ?? 1,
    within: (share) => steps.find((step) => step.left <= 1 - share + rounding)?.days ?? null,
  }
}

/** A product of fractions misses a share by less than this. */
const rounding = 1e-9
