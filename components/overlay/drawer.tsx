import { useState } from 'preact/hooks'
import { panelTexts as texts } from '@/utils/i18n/panel'
import { walkStartWords } from '@/utils/i18n/walk-start'
import { DisplayFields } from './display-fields'
import { Countdown, OnTimeQuestion } from './dossier-facts'
import { DrawerColumns } from './drawer-columns'
import type { PanelActions, PanelState } from './panel-state'

/** Entries drawn at a time: more would keep a slow computer from its work. */
const portion = 200

/** The page's dossiers by urgency: the way to everything by keyboard and for screen readers. */
export function Drawer({ state, actions }: { state: PanelState; actions: PanelActions }) {
  const [drawn, setDrawn] = useState(portion)
  const rest = state.entries.length - drawn
  return (
    <section class="surface drawer" id="dh-drawer" aria-labelledby="dh-drawer-title" onKeyDown={moveFocus}>
      <header>
        <h2 id="dh-drawer-title">{texts.drawerTitle}</h2>
        <button type="button" class="close" aria-label={texts.close} onClick={actions.toggleDrawer}>
          ×
        </button>
      </header>
      {state.hasPages && (
        <p>
          <button type="button" data-dh-walk title={walkStartWords.startHint} onClick={actions.walk}>
            {walkStartWords.start}
          </button>
        </p>
      )}
      {state.coverage && <p class="quiet">{state.coverage}</p>}
      <p class="quiet">{state.entries.length === 0 ? texts.drawerEmpty : texts.drawerHint}</p>
      <ul>
        {state.entries.slice(0, drawn).map((entry) => (
          <li key={entry.id}>
            <button
              type="button"
              class="entry"
              aria-expanded={state.card?.entry.id === entry.id}
              onClick={() => actions.openCard(entry)}
            >
              <Countdown entry={entry} />
              <DrawerColumns sighting={entry.sighting} columns={state.display.columns} />
            </button>
            <OnTimeQuestion entry={entry} actions={actions} />
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" class="entry" onClick={() => setDrawn(drawn + portion)}>
          {texts.more(rest)}
        </button>
      )}
      <DisplayFields display={state.display} change={actions.setDisplay} />
    </section>
  )
}

/** Arrow keys, Home and End go through the list. */
function moveFocus(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  // Its own controls use the arrow keys for themselves.
  if (event.target instanceof Element && event.target.closest('.display')) return
  const entries = [...event.currentTarget.querySelectorAll<HTMLElement>('.entry')]
  const at = entries.findIndex((entry) => entry.matches(':focus'))
  const next = nextIndex(event.key, at, entries.length)
  if (next === null) return
  event.preventDefault()
  entries[next]?.focus()
}

function nextIndex(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, count - 1)
    case 'ArrowUp':
      return Math.max(at - 1, 0)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}
