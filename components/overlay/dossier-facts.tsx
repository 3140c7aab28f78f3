import { changeText, seenBetween, overlayTexts as texts } from '@/utils/i18n/overlay'
import type { Explanation, OverlayActions, OverlayEntry } from './state'

/** Everything about one dossier: its countdown explained, its warnings with evidence, what was seen, what to do. */
export function DossierFacts(props: { entry: OverlayEntry; lines: Explanation; actions: OverlayActions }) {
  const { entry, lines, actions } = props
  return (
    <div class="facts">
      <Countdown entry={entry} />
      <Lines lines={lines} />
      <Warnings entry={entry} />
      <Seen entry={entry} />
      <Actions entry={entry} actions={actions} />
    </div>
  )
}

/** Number and countdown, as on the row. */
export function Countdown({ entry }: { entry: OverlayEntry }) {
  const { badge, sighting } = entry
  return (
    <>
      <span class="number">{sighting.number ?? texts.noNumber}</span>
      {badge.text && (
        <span class="countdown" data-tone={badge.tone}>
          {badge.text}
        </span>
      )}
      {badge.mark && <span class="mark">{badge.mark}</span>}
    </>
  )
}

function Lines({ lines }: { lines: Explanation }) {
  if (lines === null) return <p class="quiet">{texts.explaining}</p>
  if (lines === 'failed') return <p class="quiet">{texts.noExplanation}</p>
  return (
    <ol class="lines">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ol>
  )
}

function Warnings({ entry: { verdict } }: { entry: OverlayEntry }) {
  if (!verdict || verdict.warnings.length === 0) return null
  return (
    <section>
      <h3>{texts.warnings}</h3>
      <ul class="warnings">
        {verdict.warnings.map(({ rule, severity, sentence, evidence }) => (
          <li key={rule} data-severity={severity}>
            {sentence}
            {evidence.map((line) => (
              <span class="evidence" key={line}>
                {line}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Seen({ entry: { verdict } }: { entry: OverlayEntry }) {
  if (!verdict) return null
  if (verdict.firstSeen === null || verdict.lastSeen === null) return <p class="quiet">{texts.notRecorded}</p>
  return (
    <section>
      <h3>{texts.seen}</h3>
      <p class="quiet">{seenBetween(verdict.firstSeen, verdict.lastSeen)}</p>
      <ul class="quiet">
        {verdict.changes.map((change) => (
          <li key={`${change.field} ${change.seenAfter}`}>{changeText(change)}</li>
        ))}
      </ul>
    </section>
  )
}

function Actions({ entry, actions }: { entry: OverlayEntry; actions: OverlayActions }) {
  const { verdict } = entry
  if (!verdict) return null
  return (
    <div class="actions">
      {verdict.askOnTime && <OnTimeQuestion entry={entry} actions={actions} />}
      {verdict.answer && <p class="quiet">{texts.answered[verdict.answer]}</p>}
      {texts.notice[verdict.notice] && <p class="quiet">{texts.notice[verdict.notice]}</p>}
      {verdict.mayWrite && (
        <button type="button" class="primary" data-dh-write onClick={() => actions.writeNotice(entry)}>
          {texts.write}
        </button>
      )}
    </div>
  )
}

/** "Kịp / Không kịp trả đúng hẹn", asked once per dossier (issue 2, point 8). */
export function OnTimeQuestion({ entry, actions }: { entry: OverlayEntry; actions: OverlayActions }) {
  return (
    <fieldset class="question">
      <legend>{texts.askOnTime}</legend>
      <button type="button" data-dh-answer="onTime" onClick={() => actions.answerOnTime(entry, 'onTime')}>
        {texts.onTime}
      </button>
      <button type="button" data-dh-answer="late" onClick={() => actions.answerOnTime(entry, 'late')}>
        {texts.late}
      </button>
    </fieldset>
  )
}
