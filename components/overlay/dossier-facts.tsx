import { useCallback, useState } from 'preact/hooks'
import type { DossierKey } from '@/utils/dossier/key'
import type { DossierStatus } from '@/utils/dossier/status'
import { acknowledgedText } from '@/utils/i18n/acknowledged'
import { entryWords } from '@/utils/i18n/entries'
import { panelTexts as texts } from '@/utils/i18n/panel'
import type { Verdict } from '@/utils/messages'
import { WorkNotes } from '../entries/work-notes'
import type { Explanation, PanelActions } from './panel-state'
import type { OverlayEntry } from './state'

interface EntryProps {
  entry: OverlayEntry
  actions: PanelActions
}

interface FactsProps extends EntryProps {
  lines: Explanation
  /** False for a card that goes when the mouse does: nobody should type there. */
  stays: boolean
}

/** Everything about one dossier: its countdown, what should be looked at and done, the explanation, what was seen. */
export function DossierFacts({ entry, lines, actions, stays }: FactsProps) {
  return (
    <div class="facts">
      <Countdown entry={entry} />
      <Warnings entry={entry} />
      <Actions entry={entry} actions={actions} />
      {stays && entry.verdict?.key && (
        <Notes
          key={entry.verdict.key}
          dossier={entry.verdict.key}
          verdict={entry.verdict}
          status={entry.sighting.status}
          actions={actions}
        />
      )}
      <Lines lines={lines} />
      {entry.verdict?.key && (
        <>
          <button type="button" data-dh-explain onClick={() => actions.openExplain(entry)}>
            {texts.openExplain}
          </button>
          <button type="button" data-dh-timeline onClick={() => actions.openTimeline(entry)}>
            {texts.openTimeline}
          </button>
        </>
      )}
      <Seen entry={entry} />
    </div>
  )
}

/** Number, countdown and mark, as on the row. */
export function Countdown({ entry: { badge, sighting } }: { entry: OverlayEntry }) {
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

function Warnings({ entry: { verdict } }: { entry: OverlayEntry }) {
  if (!verdict?.warnings.length) return null
  return (
    <section>
      <h3>{texts.warnings}</h3>
      {verdict.warnings.map(({ rule, severity, sentence, evidence, acknowledged }) => (
        <p key={rule} data-severity={severity}>
          {sentence}
          {evidence.map((line) => (
            <small key={line}>{line}</small>
          ))}
          {acknowledged && <small>{acknowledgedText(acknowledged)}</small>}
        </p>
      ))}
    </section>
  )
}

function Actions({ entry, actions }: EntryProps) {
  const { verdict } = entry
  if (!verdict) return null
  return (
    <>
      <OnTimeQuestion entry={entry} actions={actions} />
      {verdict.answer && <p class="quiet">{texts.answered[verdict.answer]}</p>}
      {verdict.notice !== 'none' && <p class="quiet">{texts.notice[verdict.notice]}</p>}
      {verdict.key && (
        <button
          type="button"
          class={verdict.letterFirst ? 'primary' : undefined}
          data-dh-write
          onClick={() => actions.writeNotice(entry)}
        >
          {texts.write}
        </button>
      )}
    </>
  )
}

/** "Kịp / Không kịp trả đúng hẹn", asked once per dossier (issue 2, point 8). */
export function OnTimeQuestion({ entry, actions }: EntryProps) {
  if (!entry.verdict?.askOnTime) return null
  const answers = ['onTime', 'late'] as const
  return (
    <fieldset class="question">
      <legend>{texts.askOnTime}</legend>
      {answers.map((answer) => (
        <button
          type="button"
          key={answer}
          data-dh-answer={answer}
          onClick={() => actions.answerOnTime(entry, answer)}
        >
          {texts[answer]}
        </button>
      ))}
    </fieldset>
  )
}

interface NotesProps {
  dossier: DossierKey
  verdict: Verdict
  status: DossierStatus
  actions: PanelActions
}

/** Ghi việc, closed until it is wanted: what is written down is asked for only then. */
function Notes({ dossier, verdict, status, actions }: NotesProps) {
  const [open, setOpen] = useState(false)
  const load = useCallback(() => actions.loadEntries(dossier), [actions, dossier])
  return (
    <details data-dh-notes onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{entryWords.heading}</summary>
      {open && (
        <WorkNotes
          rules={verdict.warnings
            .filter(({ mayAcknowledge }) => mayAcknowledge)
            .map(({ rule, label }) => ({ id: rule, label }))}
          hasResult={status === 'finished'}
          load={load}
          save={(entry) => actions.saveEntry(dossier, entry)}
        />
      )}
    </details>
  )
}

function Lines({ lines }: { lines: Explanation }) {
  return (
    <section>
      <h3>{texts.cardTitle}</h3>
      {Array.isArray(lines) ? (
        lines.map((line) => <p key={line}>{line}</p>)
      ) : (
        <p class="quiet">{lines === null ? texts.explaining : texts.noExplanation}</p>
      )}
    </section>
  )
}

function Seen({ entry: { verdict } }: { entry: OverlayEntry }) {
  if (!verdict) return null
  if (verdict.seen.length === 0) return <p class="quiet">{texts.notRecorded}</p>
  return (
    <section class="quiet">
      <h3>{texts.seen}</h3>
      {verdict.seen.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </section>
  )
}
