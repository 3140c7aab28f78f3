/**
 * What an officer asks for by a key while a console is before him, and the key that is proposed for it. The browser
 * gives the keys and lets him change them; Chromium takes four proposals at most. Alt and Shift together with a letter
 * is nothing that Telex or VNI type, nor what UniKey and EVKey listen for (Ctrl+Shift, Alt+Z). Firefox opens its menus
 * by Alt and a letter, with Shift too, before any extension hears of it, and Chromium gives some to nobody (W and X
 * among them): these are neither's.
 */
export const proposedKeys = {
  'open-drawer': 'Alt+Shift+M',
  'next-urgent': 'Alt+Shift+K',
  'write-notice': 'Alt+Shift+Y',
} as const

export type ShortcutCommand = keyof typeof proposedKeys

export const shortcutCommands: readonly ShortcutCommand[] = ['open-drawer', 'next-urgent', 'write-notice']

/** Whether the browser's name of a command is one of these. */
export function isShortcutCommand(name: string): name is ShortcutCommand {
  return Object.hasOwn(proposedKeys, name)
}

/** What he asks for of the row on which he opened the browser's context menu, in the menu's order. */
export const menuCommands = ['copy-number', 'write-apology', 'open-timeline'] as const

export type MenuCommand = (typeof menuCommands)[number]
