import type { OverlayHost } from '@/components/overlay/meeting-point'
import type { RowReading } from '@/utils/consoles/read-page'
import type { Sighting } from '@/utils/dossier/sighting'
import { commandWords as words } from '@/utils/i18n/commands'
import type { MenuCommand, ShortcutCommand } from '@/utils/settings/commands'
import css from './commands.css?inline'
import { copyText } from './copy'
import { createRing } from './ring'
import { type LastUrgent, nextUrgent, rowAt, urgentRows } from './rows'
import { createTeller } from './teller'
import { isTyping } from './typing'

/** Does what the officer wants by shortcut or from the browser's context menu, in one frame of a console. */
export interface Commander {
  /** Nothing while he is typing. */
  followShortcut(command: ShortcutCommand): void
  /** Of the row on which he opened the menu, and of no other. */
  followMenu(command: MenuCommand): void
}

export function createCommander(host: OverlayHost): Commander {
  const { page, root, signal } = host
  const style = page.createElement('style')
  style.textContent = css
  root.append(style)
  const teller = createTeller(root, signal)
  const ring = createRing(root, signal)
  let last: LastUrgent | null = null
  /** The row with the ring. */
  let marked: RowReading | null = null

  function mark(row: RowReading | null): void {
    marked = row
    ring.around(row?.element ?? null)
  }

  // A press, or a way on by the keyboard: the officer has left the row that was marked. The focus alone says nothing,
  // it comes back to the page whenever its window does.
  page.addEventListener('pointerdown', () => mark(null), { capture: true, passive: true, signal })
  page.addEventListener(
    'keydown',
    ({ key }) => {
      if (key === 'Tab' || key === 'Escape') mark(null)
    },
    { capture: true, passive: true, signal },
  )

  /** The ring stays with its dossier, wherever the page puts it. */
  host.onState(() => {
    if (marked) mark(present(marked))
  })

  function present({ sighting: { number, rowId } }: RowReading): RowReading | null {
    const rows = host.reading()?.rows ?? []
    const same = rows.find(({ sighting }) => sighting.number === number && sighting.rowId === rowId)
    return same?.isCurrent() ? same : null
  }

  function goToNextUrgent(): void {
    const rows = urgentRows(host)
    const next = nextUrgent(
      rows.map(({ entry }) => entry.id),
      last,
    )
    const found = next && rows[next.index]
    if (!found) {
      mark(null)
      teller.tell(words.noneUrgent)
      return
    }
    const { entry, cell } = found
    last = { id: entry.id, index: next.index }
    const row = rowAt(host.reading(), cell)
    ;(row?.element ?? cell).scrollIntoView({ block: 'center', inline: 'nearest' })
    mark(row)
    const number = entry.sighting.number ?? words.noNumberYet
    const says = words.urgent(next.index + 1, rows.length, number, entry.badge.text)
    teller.tell(next.isRound ? `${words.backToFirst} ${says}` : says)
  }

  /** The dossier that is open, else the row that is marked, has the focus, or lies under the pointer. */
  function meant(): Sighting | null {
    const open = host.openDossier?.() ?? host.state().detail
    if (open) return open.sighting
    const reading = host.reading()
    const row =
      (marked && present(marked)) ??
      rowAt(reading, page.activeElement) ??
      rowAt(reading, [...page.querySelectorAll(':hover')].at(-1) ?? null)
    return row?.sighting ?? null
  }

  async function open(answer: ReturnType<typeof host.ask<'writeNotice' | 'openTimeline'>>): Promise<void> {
    const told = await answer
    // That the extension is gone has been told already.
    if (!told.ok && !told.gone) teller.tell(words.failed)
    if (told.ok && !told.value.ok) teller.tell(told.value.problem)
  }

  async function copy(number: string): Promise<void> {
    const isCopied = await copyText(number)
    if (isCopied) teller.tell(words.copied(number))
    else teller.tell(words.pressToCopy(number), { label: words.copy, onPress: () => void copy(number) })
  }

  function followOn(command: MenuCommand, sighting: Sighting): void {
    const { number } = sighting
    if (command === 'write-apology')
      void open(host.ask<'writeNotice'>({ type: 'writeNotice', sighting, paper: 'apology' }))
    else if (command === 'open-timeline')
      void open(host.ask<'openTimeline'>({ type: 'openTimeline', sighting }))
    else if (number) void copy(number)
    else teller.tell(words.noNumber)
  }

  return {
    followShortcut(command) {
      const shadow = root.getRootNode()
      if (isTyping(page, shadow instanceof ShadowRoot ? shadow : null)) return
      if (command === 'open-drawer') return host.toggleDrawer()
      if (command === 'next-urgent') return goToNextUrgent()
      const sighting = meant()
      if (sighting) void open(host.ask<'writeNotice'>({ type: 'writeNotice', sighting }))
      else teller.tell(words.whichDossier)
    },
    followMenu(command) {
      const { menuRow: row } = host
      // Each opening of the menu is for one choice: an older one is nobody's wish.
      host.menuRow = null
      if (!row) teller.tell(words.notOnRow)
      else if (row.element.isConnected && row.isCurrent()) followOn(command, row.sighting)
      else teller.tell(words.rowChanged)
    },
  }
}
