import { overlayTexts as texts, urgentCount } from '@/utils/i18n/overlay'
import { DossierFacts } from './dossier-facts'
import { Drawer } from './drawer'
import { countUrgent, type OverlayActions, type OverlayCard, type OverlayState, type Trouble } from './state'

/** All that the overlay shows beside the badges, in its one shadow root. */
export function Overlay({ state, actions }: { state: OverlayState; actions: OverlayActions }) {
  return (
    <>
      <Handle state={state} actions={actions} />
      {state.drawerOpen && <Drawer state={state} actions={actions} />}
      <Panel state={state} actions={actions} />
      {state.card && <Card card={state.card} actions={actions} />}
    </>
  )
}

function Handle({ state, actions }: { state: OverlayState; actions: OverlayActions }) {
  const { trouble, entries, drawerOpen } = state
  const urgent = countUrgent(entries)
  if (trouble) return <TroubleHandle trouble={trouble} actions={actions} />
  return (
    <button
      type="button"
      class="handle"
      aria-expanded={drawerOpen}
      aria-label={`${texts.product} ${urgentCount(urgent)}. ${drawerOpen ? texts.close : texts.openDrawer}`}
      onClick={actions.toggleDrawer}
    >
      <span>{texts.product}</span> {urgent > 0 && <span class="count">{urgent}</span>}
    </button>
  )
}

function TroubleHandle({ trouble, actions }: { trouble: Trouble; actions: OverlayActions }) {
  return (
    <div class="handle trouble" role="status" data-dh-trouble={trouble.kind}>
      <strong>{texts.troubles[trouble.kind]}</strong>
      <p>{trouble.reason}</p>
      {trouble.kind === 'stopped' && (
        <button type="button" onClick={actions.resume}>
          {texts.resume}
        </button>
      )}
    </div>
  )
}

/** On a dossier's detail view: docked at the lower left, away from the console's own buttons. */
function Panel({ state: { detail, panelOpen }, actions }: { state: OverlayState; actions: OverlayActions }) {
  if (!detail) return null
  return (
    <section class="panel" aria-labelledby="dh-panel-title">
      <header>
        <h2 id="dh-panel-title">{texts.panelTitle}</h2>
        <button type="button" class="close" aria-expanded={panelOpen} onClick={actions.togglePanel}>
          {panelOpen ? texts.collapsePanel : texts.expandPanel}
        </button>
      </header>
      {panelOpen && <DossierFacts entry={detail.entry} lines={detail.lines} actions={actions} />}
    </section>
  )
}

function Card({ card, actions }: { card: OverlayCard; actions: OverlayActions }) {
  return (
    <section
      class="card"
      role="dialog"
      aria-label={texts.cardTitle}
      tabIndex={-1}
      style={card.at ? { top: `${card.at.top}px`, left: `${card.at.left}px` } : {}}
    >
      <button type="button" class="close" aria-label={texts.close} onClick={actions.closeCard}>
        ×
      </button>
      <DossierFacts entry={card.entry} lines={card.lines} actions={actions} />
    </section>
  )
}
