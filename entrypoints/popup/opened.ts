import type { Figure } from '@/utils/reports/figures'
import type { GroupFigure } from '@/utils/reports/summary'

/** What is open instead of the figures: the dossiers of one of them, or those whose number holds a text. */
export type Opened = { kind: 'figure'; figure: Figure } | OpenedGroup | { kind: 'number'; text: string }

/** The dossiers behind a figure of a unit, a field, a procedure or an officer. */
export type OpenedGroup = { kind: 'group' } & GroupFigure
