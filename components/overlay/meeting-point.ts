import type { PageReading, RowReading } from '@/utils/consoles/read-page'
import type { Translations } from '@/utils/i18n/catalogue'
import type { OpenToolMessage } from '@/utils/messages'
import type { ConsoleDisplay } from '@/utils/settings/display'
import type { Language } from '@/utils/settings/language'
import type { ask } from './bridge'
import type { OverlayEntry, OverlayState, Trouble } from './state'

/**
 * Where our scripts meet inside a console's page. Two kinds of script run there, in the extension's own isolated
 * world, which the page cannot look into:
 *
 * - `console.content` runs from the start. It reads the page, keeps the badges and the handle, and offers the
 *   rest an `OverlayHost`.
 * - Tools (`console-panel.js`: drawer, card and panel; `console-mover.js`: moving the handle) are scripts of their own, put in by the background when
 *   they are first wanted. A tool's script only lays the tool down here; it is the host that starts it. So the
 *   two may come in any order, and a tool that nobody wants does nothing.
 * - `console-commands.js` follows shortcuts and the browser's context menu, which the background hears of first and
 *   puts the script in for. It finds the host here.
 *
 * A new tool: a name and a file in entrypoints/background/tools.ts, a script that lays it down, and whoever wants
 * it calls `openTool`.
 */
export interface MeetingPoint {
  /** Laid down by console-english.js. */
  english?: Translations
  /** What the background says is chosen; absent before it was asked. */
  language?: Language
  /** Ends the copy of console.content that runs here, and with it the tools it started. */
  running?: AbortController
  /** What the copy of console.content that runs here offers; ended with it. */
  host?: OverlayHost
  /** The version of the console-commands.js that listens here. */
  commands?: string
  tools: Partial<Record<ToolName, Tool>>
}

export type ToolName = OpenToolMessage['tool']

export interface Tool {
  /** Of the extension that the tool came with. */
  version: string
  /** Works in the page until the host's signal ends it. Called once for each host. */
  start(host: OverlayHost): void
}

/** What console.content offers the tools. */
export interface OverlayHost {
  /** Of the extension that it came with. */
  version: string
  page: Document
  /** Inside the one shadow root; a tool appends its own elements and style. */
  root: HTMLElement
  signal: AbortSignal
  /** Asks the background, as bridge.ts does; that the extension is gone is told to the officer already. */
  ask: typeof ask
  state(): OverlayState
  /** Calls back after every change of the state. */
  onState(listener: () => void): void
  /** The page's dossiers, most urgent first. */
  entries(): OverlayEntry[]
  /** Whether the list has further pages, and a pager that leads to them. */
  hasPages(): boolean
  /** The dossier whose badge stands on this cell. */
  entryAt(cell: Element): OverlayEntry | null
  /** The page as last read; null before it was. */
  reading(): PageReading | null
  /** The row on which the officer last opened the browser's context menu, as it was read then; null for none. */
  menuRow: RowReading | null
  /** The dossier that the officer has open in the card, if any. Laid down by the panel. */
  openDossier?(): OverlayEntry | null
  toggleDrawer(): void
  /** Shows this console so from now on, and remembers it. */
  setDisplay(display: ConsoleDisplay): void
  setTrouble(trouble: Trouble): void
  /** Reads the page and asks for verdicts again: something was answered or written. */
  lookAgain(): void
  openTool(name: ToolName): Promise<void>
}

declare global {
  var dungHen: MeetingPoint | undefined
}

/** The page's one meeting point. An element that the page gave this id is not taken for it. */
export function meetingPoint(): MeetingPoint {
  const known = Object.hasOwn(globalThis, 'dungHen') ? globalThis.dungHen : undefined
  const point = known ?? { tools: {} }
  globalThis.dungHen = point
  return point
}
