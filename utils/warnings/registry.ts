import type { RuleGroup, WarningRule } from './rule'
import { paperOnShortTerms } from './term'
import type { Threshold } from './threshold'

const modules = import.meta.glob<WarningRule>('./rules/*.ts', { eager: true, import: 'default' })

/** Every rule there is: adding a file to ./rules adds it here (design.md, rule 8). In order of file name. */
export const rules: readonly WarningRule[] = Object.values(modules)

/** Thresholds that hold for all rules of a group. */
export const groupThresholds: Partial<Record<RuleGroup, readonly Threshold[]>> = {
  paperAgainstFact: [paperOnShortTerms],
}
