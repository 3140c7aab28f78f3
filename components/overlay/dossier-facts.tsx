import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { ObservedStep } from '@/utils/consoles/read-timeline'
import type { DossierKey } from '@/utils/dossier/key'
import { clockState } from '@/utils/dossier/status'
import { acknowledgedText } from '@/utils/i18n/acknowledged'
import { entryWords } from '@/utils/i18n/entries'
import { basisLine } from '@/utils/i18n/explain-due'
import { panelTexts as texts } from '@/utils/i18n/panel'
import { pageTimeText } from '@/utils/i18n/time-words'
import { basisWords, sinceText } from '@/utils/i18n/warnings/shared'
import type { NextStep, Warning } from '@/utils/warnings/rule'
import type { FirstForm } from '../entries/form-state'
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
  const [wanted, setWanted] = useState<FirstForm | null>(null)
  const known = useKnownKey(entry)
  const key = stays ? known : null
  return (
    <div class="facts">
      <Countdown entry={entry} />
      <Warnings entry={entry} actions={actions} onEnter={key ? setWanted : null} />
      <Actions entry={entry} actions={actions} />
      {key && <Notes key={key} entry={entry} dossier={key} first={wanted} actions={actions} />}
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
      <Steps steps={entry.steps ?? []} />
      <Seen entry={entry} />
    </div>
  )
}

/**
 * The key that a dossier was recorded by. While it reads otherwise and is judged anew no verdict names it; what
 * somebody is writing about it stays meanwhile.
 */
function useKnownKey({ id, verdict }: OverlayEntry): DossierKey | null {
  const known = useRef<{ id: string; key: DossierKey | null }>(null)
  if (verdict || known.current?.id !== id) known.current = { id, key: verdict?.key ?? null }
  return known.current.key
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

interface WarningsProps extends EntryProps {
  /** Opens a form of Ghi việc; null where nobody can type. */
  onEnter: ((form: FirstForm) => void) | null
}

function Warnings({ entry, actions, onEnter }: WarningsProps) {
  const warnings = entry.verdict?.warnings ?? []
  if (warnings.length === 0) return null
  return (
    <section>
      <h3>{texts.warnings}</h3>
      {warnings.map((warning) => (
        <div key={warning.rule} class="warning" data-severity={warning.severity}>
          <p>
            {warning.sentence}
            {warning.evidence.map((line) => (
              <small key={line}>{line}</small>
            ))}
            {warning.since !== null && <small>{sinceText(warning.since)}</small>}
            {warning.basis && <small>{basisLine(warning.basis)}</small>}
            {warning.acknowledged && <small>{acknowledgedText(warning.acknowledged)}</small>}
          </p>
          {onEnter && <NextSteps warning={warning} entry={entry} actions={actions} onEnter={onEnter} />}
        </div>
      ))}
      {warnings.some(({ basis }) => basis === null) && <p class="quiet">{basisWords.unchecked}.</p>}
    </section>
  )
}

interface NextStepsProps extends EntryProps {
  warning: Warning
  onEnter(form: FirstForm): void
}

/** What can be done about a warning: the paper that fits the office's role, what happened, or why it is so. */
function NextSteps({ warning, entry, actions, onEnter }: NextStepsProps) {
  const { rule, label, nextSteps, paper, form } = warning
  const does: Record<NextStep, (() => void) | null> = {
    write: () => actions.writeNotice(entry, paper),
    enter: form && form !== 'retraction' ? () => onEnter({ kind: form, values: {} }) : null,
    acknowledge: () => onEnter({ kind: 'acknowledged', values: { rule } }),
  }
  const offered = nextSteps.filter((step) => does[step] !== null)
  if (offered.length === 0) return null
  return (
    <div class="steps">
      {offered.map((step) => (
        <button
          type="button"
          key={step}
          data-dh-step={step}
          aria-label={`${texts.steps[step]}: ${label}`}
          onClick={() => does[step]?.()}
        >
          {texts.steps[step]}
        </button>
      ))}
    </div>
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
          onClick={() => actions.writeNotice(entry, null)}
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

interface NotesProps extends EntryProps {
  dossier: DossierKey
  /** The form that a warning's next step asked for. */
  first: FirstForm | null
}

/** Ghi việc, closed until it is wanted: what is written down is asked for only then. */
function Notes({ entry, dossier, first, actions }: NotesProps) {
  const [open, setOpen] = useState(false)
  const { status, holder } = entry.sighting
  const warnings = entry.verdict?.warnings ?? []
  const load = useCallback(() => actions.loadEntries(dossier), [actions, dossier])
  useEffect(() => {
    if (first) setOpen(true)
  }, [first])
  return (
    <details data-dh-notes open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{entryWords.heading}</summary>
      {open && (
        <WorkNotes
          rules={warnings
            .filter(({ mayAcknowledge }) => mayAcknowledge)
            .map(({ rule, label }) => ({ id: rule, label }))}
          hasResult={status === 'finished'}
          isRunning={clockState(status) === 'running'}
          holder={holder ?? null}
          first={first}
          load={load}
          save={(draft) => actions.saveEntry(entry, dossier, draft)}
          removeAbsence={actions.removeAbsence}
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

/** What the console itself tells of the dossier's way, in its own order. */
function Steps({ steps }: { steps: readonly ObservedStep[] }) {
  if (steps.length === 0) return null
  return (
    <section data-dh-steps>
      <h3>{texts.consoleSteps}</h3>
      {steps.map((step) => (
        <p key={stepText(step)}>{stepText(step)}</p>
      ))}
    </section>
  )
}

function stepText({ step, holder, receivedAt, finishedAt, stepDueAt }: ObservedStep): string {
  const parts = [
    step,
    holder,
    receivedAt && texts.stepFrom(pageTimeText(receivedAt)),
    finishedAt && texts.stepTo(pageTimeText(finishedAt)),
    stepDueAt && texts.stepDue(pageTimeText(stepDueAt)),
  ]
  return parts.filter(Boolean).join(' · ')
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
