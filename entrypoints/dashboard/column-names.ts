/** The columns a list of dossiers can have besides the number, in their order. */
export const columnNames = [
  'countdown',
  'warnings',
  'due',
  'status',
  'step',
  'procedure',
  'field',
  'unit',
  'holder',
  'received',
  'announced',
  'lastSeen',
] as const
export type ColumnName = (typeof columnNames)[number]

/** Without the holder: the screen may face citizens (design.md, rule 11). */
export const defaultColumns: readonly ColumnName[] = [
  'countdown',
  'warnings',
  'due',
  'status',
  'procedure',
  'unit',
]
