/** How an officer wants a console's overlay to look; kept per console, on this computer. */
export interface ConsoleDisplay {
  /** What stands on a row: the countdown and its mark, the countdown alone and abbreviated, or the sign alone. */
  text: (typeof badgeTexts)[number]
  /** Whether badges have the colours of their urgency; their signs stay. */
  colours: boolean
  /** Where the drawer's handle stands; hidden, the shortcut opens the drawer. */
  handle: (typeof handlePlaces)[number]
}

export const badgeTexts = ['full', 'short', 'sign'] as const
export const handlePlaces = ['right', 'left', 'hidden'] as const

export const defaultDisplay: ConsoleDisplay = { text: 'full', colours: true, handle: 'right' }
