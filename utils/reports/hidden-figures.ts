import { type FigureName, figureNames, type Grouped, groupedBy, type PeriodReport } from './period-report'
import { type Balance, hiddenCells } from './small-cells'

/** Whether a figure of a group is not to be shown. */
export type Hidden = (by: Grouped, name: string | null, figure: FigureName) => boolean

/**
 * Which figures of a report's groups are too small to be shown, and which must go with them so that they cannot be
 * worked out: from the totals, from a group's other figures, or from another table over the same dossiers.
 * @param threshold figures from 1 to below it are small; 0 and 1 hide none
 */
export function hiddenFigures(report: PeriodReport, threshold: number): Hidden {
  const places = new Map<string, number>()
  const values: number[] = []
  for (const by of groupedBy) {
    for (const group of report.groups[by]) {
      for (const figure of figureNames) {
        if (group[figure] === null) continue
        places.set(placeName(by, group.name, figure), values.length)
        values.push(group[figure])
      }
    }
  }
  const at = (by: Grouped, figure: FigureName, names: Iterable<string | null>) =>
    [...names].flatMap((name) => places.get(placeName(by, name, figure)) ?? [])
  const hidden = hiddenCells(values, balancesOf(report, at), threshold)
  return (by, name, figure) => hidden.has(places.get(placeName(by, name, figure)) ?? -1)
}

type CellsOf = (by: Grouped, figure: FigureName, names: Iterable<string | null>) => number[]

/** What comes to the same in these tables. */
function balancesOf(report: PeriodReport, at: CellsOf): Balance[] {
  return groupedBy.flatMap((by, index) => {
    const names = report.groups[by].map(({ name }) => name)
    return [
      ...figureNames.map((figure) => ({ left: at(by, figure, names), right: [] })),
      ...names.map((name) => ({
        left: outcomes.flatMap((figure) => at(by, figure, [name])),
        right: at(by, 'finished', [name]),
      })),
      ...groupedBy.slice(index + 1).flatMap((other) =>
        sameDossiers(report, by, other).flatMap((same) =>
          figureNames.map((figure) => ({
            left: at(by, figure, same.left),
            right: at(other, figure, same.right),
          })),
        ),
      ),
    ]
  })
}

/** The outcomes of what was finished: together they are all of it. */
const outcomes = ['early', 'onTime', 'late', 'outcomeUnknown'] as const

interface SameDossiers {
  left: Set<string | null>
  right: Set<string | null>
}

/** Groups of two tables that hold the same dossiers between them, as few at a time as may be. */
function sameDossiers({ together }: PeriodReport, left: Grouped, right: Grouped): SameDossiers[] {
  const found: SameDossiers[] = []
  for (const names of together) {
    const touched = found.filter((same) => same.left.has(names[left]) || same.right.has(names[right]))
    const joined = {
      left: new Set([names[left], ...touched.flatMap((same) => [...same.left])]),
      right: new Set([names[right], ...touched.flatMap((same) => [...same.right])]),
    }
    for (const one of touched) found.splice(found.indexOf(one), 1)
    found.push(joined)
  }
  return found
}

function placeName(by: Grouped, name: string | null, figure: FigureName): string {
  return JSON.stringify([by, name, figure])
}
