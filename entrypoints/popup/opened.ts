import type { Figure } from '@/utils/reports/figures'

/** What is open instead of the figures: the dossiers of one of them, or those whose number holds a text. */
export type Opened = { kind: 'figure'; figure: Figure } | { kind: 'number'; text: string }
