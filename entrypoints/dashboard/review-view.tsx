import { useMemo, useState } from 'preact/hooks'
import { Lockable } from '@/components/lockable'
import { NoticeBar } from '@/components/notice-bar'
import { NumberField } from '@/components/number-field'
import { now } from '@/utils/clock'
import type { Entry } from '@/utils/dossier/dossier'
import type { DossierKey } from '@/utils/dossier/key'
import { reviewWords as words } from '@/utils/i18n/review'
import type { JudgedDossier } from '@/utils/reports/judged'
import { type ReviewDecision, reviewList } from '@/utils/reports/review'
import { unopenedBounds } from '@/utils/settings/lead'
import type { JudgeContext } from '@/utils/warnings/rule'
import { dayOf } from '@/utils/working-time/dates'
import { ReviewRow } from './review-row'

interface ReviewViewProps {
  judged: readonly JudgedDossier[]
  context: JudgeContext
  unopenedDays: number
  onUnopenedDays(days: number): void
  /** False when they could not be written. */
  append(key: DossierKey, ...entries: Entry[]): Promise<boolean>
  onOpen(key: DossierKey): void
}

/** As many as one printed A4 holds, a line each (dashboard.css); the gravest come first. */
const sheetRows = 45

/** The short list of the morning and of 15:00, gone through by keyboard and printed on one sheet. */
export function ReviewView(props: ReviewViewProps) {
  const { judged, context, unopenedDays, onUnopenedDays, append, onOpen } = props
  const items = useMemo(() => reviewList(judged, context, unopenedDays), [judged, context, unopenedDays])
  const [decided, setDecided] = useState<ReadonlyMap<DossierKey, ReviewDecision>>(new Map())
  const [failed, setFailed] = useState(false)

  const decide = async (one: JudgedDossier, decision: ReviewDecision) => {
    const { key } = one.dossier
    setDecided((before) => new Map(before).set(key, decision))
    setFailed(!(await append(key, ...entriesFor(one, decision))))
  }
  return (
    <section class="card review">
      <h2>{words.title(dayOf(context.now))}</h2>
      <p class="small soft no-print">
        {words.hint} {words.remembered}
      </p>
      {failed && <NoticeBar kind="problem">{words.notSaved}</NoticeBar>}
      <p role="status">
        {words.progress(items.filter(({ reviewedToday }) => reviewedToday).length, items.length)}
      </p>
      {items.length === 0 && <p class="soft">{words.none}</p>}
      <ul class="plain" onKeyDown={moveByArrow}>
        {items.map((item, index) => (
          <ReviewRow
            key={item.judged.dossier.key}
            item={item}
            isPrinted={index < sheetRows}
            decision={decided.get(item.judged.dossier.key) ?? item.decision}
            onDecide={(decision) => decide(item.judged, decision)}
            onOpen={() => onOpen(item.judged.dossier.key)}
          />
        ))}
      </ul>
      {items.length > sheetRows && <p class="print-only">{words.beyondSheet(items.length - sheetRows)}</p>}
      <div class="report-tools no-print">
        <Lockable path="lead.unopenedDays">
          <NumberField
            label={words.unopenedDays}
            value={unopenedDays}
            {...unopenedBounds}
            onSave={onUnopenedDays}
          />
        </Lockable>
        <button type="button" class="button" onClick={() => print()}>
          {words.print}
        </button>
      </div>
    </section>
  )
}

/** That it was reviewed, and what it came to: an answer only where the dossier has a date to be answered about. */
function entriesFor({ dossier }: JudgedDossier, decision: ReviewDecision): Entry[] {
  const { dueAt } = dossier.current
  const at = now()
  if (decision === 'urge' || decision === 'handOver') return [{ kind: 'reviewed', at, outcome: decision }]
  const reviewed: Entry = { kind: 'reviewed', at }
  if (!dueAt) return [reviewed]
  return [{ kind: 'onTimeAnswer', at, answer: decision, dueAt: dueAt.at }, reviewed]
}

/** Arrow keys go from dossier to dossier, a digit answers and goes on to the next. */
function moveByArrow(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('li')]
  const at = rows.findIndex((row) => row.contains(document.activeElement))
  const row = rows[at]
  if (!row || event.altKey || event.ctrlKey || event.metaKey) return
  const choice = row.querySelectorAll<HTMLElement>('[data-decision]')[Number(event.key) - 1]
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key] ?? (choice ? 1 : 0)
  if (step === 0) return
  event.preventDefault()
  choice?.click()
  const next = rows[at + step] ?? row
  next.querySelector<HTMLElement>('[data-decision]')?.focus()
}
