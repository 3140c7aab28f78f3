import { countFigures, type Figure, type Figures } from './figures'

/** Figures as they are counted, a dossier at a time. */
export class Tally {
  /** How many dossiers were added. */
  count = 0
  readonly figures: Figures = countFigures([])

  add(figures: readonly Figure[]): void {
    this.count++
    for (const figure of figures) this.figures[figure]++
  }
}

/** A tally for each name. */
export class Tallies<Name = string | null> {
  readonly all = new Map<Name, Tally>()

  of(name: Name): Tally {
    const known = this.all.get(name)
    if (known) return known
    const tally = new Tally()
    this.all.set(name, tally)
    return tally
  }
}
