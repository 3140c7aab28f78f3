/** How an officer wants a console's overlay to look; kept per console, on this computer. */
export interface ConsoleDisplay {
  /** What stands on a row: the countdown and its mark, the countdown alone and abbreviated, or the sign alone. */
  text: (typeof badgeTexts)[number]
  /** Whether badges have the colours of their urgency; their signs stay. */
  colours: boolean
  /** Where the drawer's handle stands; hidden, the shortcut opens the drawer. */
  handle: (typeof handlePlaces)[number]
  /** How far down the handle stands, in percent of the window's height. */
  handleAt: number
  /** What the drawer says of a dossier besides its number and countdown. */
  columns: readonly DrawerColumn[]
}

export const badgeTexts = ['full', 'short', 'sign'] as const
export const handlePlaces = ['right', 'left', 'hidden'] as const

/** What the page itself shows of a dossier, for the drawer to repeat. */
export const drawerColumns = ['dueAt', 'status', 'step', 'holder', 'unit', 'procedure'] as const
export type DrawerColumn = (typeof drawerColumns)[number]

/** The handle stays within the window, whatever its height. */
export const handleRange = { top: 2, bottom: 85 } as const

export const defaultDisplay: ConsoleDisplay = {
  text: 'full',
  colours: true,
  handle: 'right',
  handleAt: 45,
  columns: [],
}
