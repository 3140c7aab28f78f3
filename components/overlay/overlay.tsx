import { panelTexts as texts } from '@/utils/i18n/panel'
import { DossierFacts } from './dossier-facts'
import { Drawer } from './drawer'
import type { OverlayCard, PanelActions, PanelState } from './panel-state'

/** All that an officer opens: drawer, card, and the panel beside a detail. */
export function Overlay({ state, actions }: { state: PanelState; actions: PanelActions }) {
  return (
    <>
      {state.drawerOpen && <Drawer state={state} actions={actions} />}
      <Panel state={state} actions={actions} />
      {state.card && <Card card={state.card} actions={actions} />}
    </>
  )
}

/** On a dossier's detail view: docked at the lower left, away from the console's own buttons. */
function Panel({ state: { detail, panelOpen }, actions }: { state: PanelState; actions: PanelActions }) {
  if (!detail) return null
  return (
    <section class="surface panel" aria-labelledby="dh-panel-title">
      <header>
        <h2 id="dh-panel-title">{texts.panelTitle}</h2>
        <button type="button" class="close" aria-expanded={panelOpen} onClick={actions.togglePanel}>
          {panelOpen ? texts.collapsePanel : texts.expandPanel}
        </button>
      </header>
      {panelOpen && <DossierFacts entry={detail.entry} lines={detail.lines} actions={actions} stays />}
    </section>
  )
}

function Card({ card, actions }: { card: OverlayCard; actions: PanelActions }) {
  return (
    <section
      class="surface card"
      role="dialog"
      aria-labelledby="dh-card-title"
      tabIndex={-1}
      style={card.at ? { top: `${card.at.top}px`, left: `${card.at.left}px` } : {}}
    >
      {/* Within a dialog a header would be the whole page's. */}
      <div class="head">
        <h2 id="dh-card-title">{texts.panelTitle}</h2>
        <button type="button" class="close" aria-label={texts.close} onClick={actions.closeCard}>
          ×
        </button>
      </div>
      <DossierFacts entry={card.entry} lines={card.lines} actions={actions} stays={card.at === null} />
    </section>
  )
}
