import type { WarningRule } from './rule'

const modules = import.meta.glob<WarningRule>('./rules/*.ts', { eager: true, import: 'default' })

/** Every rule there is: adding a file to ./rules adds it here (design.md, rule 8). In order of file name. */
export const rules: readonly WarningRule[] = Object.values(modules)
