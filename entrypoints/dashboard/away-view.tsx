import { useMemo, useState } from 'preact/hooks'
import { DataTable } from '@/components/data-table'
import { NoticeBar } from '@/components/notice-bar'
import type { AbsenceDraft, ListedAbsence } from '@/utils/dossier/entry'
import type { DossierKey } from '@/utils/dossier/key'
import { absenceWords as words } from '@/utils/i18n/absence'
import { countdownText } from '@/utils/i18n/countdown'
import { type Absent, absentHolders } from '@/utils/reports/absence'
import type { JudgedDossier } from '@/utils/reports/judged'
import { daysOf } from '@/utils/warnings/away'
import { AbsenceForm } from './absence-form'
import { DossierButton } from './dossier-button'

interface AwayViewProps {
  judged: readonly JudgedDossier[]
  absences: readonly ListedAbsence[]
  /** Epoch ms. */
  now: number
  /** Both false when it could not be written. */
  onAdd(absence: AbsenceDraft): Promise<boolean>
  onRemove(seq: number): Promise<boolean>
  onOpen(key: DossierKey): void
}

/** Who is away, and which of their dossiers somebody must take on (law.md §4, D4). */
export function AwayView({ judged, absences, now, onAdd, onRemove, onOpen }: AwayViewProps) {
  const absent = useMemo(() => absentHolders(judged, absences, now), [judged, absences, now])
  const [failed, setFailed] = useState(false)
  const remove = async (seq: number) => setFailed(!(await onRemove(seq)))
  return (
    <>
      <AbsenceForm judged={judged} onAdd={onAdd} />
      {failed && <NoticeBar kind="problem">{words.notSaved}</NoticeBar>}
      {absent.length === 0 && <p class="soft">{words.none}</p>}
      {absent.map((one) => (
        <AbsentCard
          key={one.absence.seq}
          absent={one}
          onRemove={() => remove(one.absence.seq)}
          onOpen={onOpen}
        />
      ))}
    </>
  )
}

interface AbsentCardProps {
  absent: Absent
  onRemove(): void
  onOpen(key: DossierKey): void
}

function AbsentCard({ absent: { absence, left }, onRemove, onOpen }: AbsentCardProps) {
  const { holder } = absence
  const days = daysOf(absence)
  const alone = left.filter(({ standIns }) => standIns.length === 0).length
  const paper = new URLSearchParams({
    batch: 'open',
    paper: 'handover-minutes',
    absence: String(absence.seq),
  })
  return (
    <section class="card" aria-label={holder}>
      <h2>{days && words.person(holder, days.from, days.to)}</h2>
      <p>
        {words.count(left.length)} {alone > 0 && <b>{words.alone(alone)}</b>}
      </p>
      {left.length > 0 && (
        <DataTable
          caption={words.caption(holder)}
          captionUnseen
          rows={left}
          keyOf={({ judged: { dossier } }) => dossier.key}
          columns={[
            {
              heading: words.columns.number,
              cell: ({ judged: { dossier } }) => <DossierButton dossier={dossier} onOpen={onOpen} />,
            },
            {
              heading: words.columns.term,
              cell: ({ judged: { countdown, dossier } }) =>
                countdownText(countdown, { status: dossier.current.status }),
            },
            {
              heading: words.columns.procedure,
              cell: ({ judged: { dossier } }) => dossier.current.procedure ?? '',
            },
            {
              heading: words.columns.standIns,
              cell: ({ standIns }) => (standIns.length > 0 ? standIns.join(', ') : words.nobody),
            },
          ]}
        />
      )}
      <div class="report-tools no-print">
        {left.length > 0 && (
          <a
            class="button"
            href={`notice.html?${paper}`}
            target="_blank"
            rel="noreferrer"
            aria-label={words.paperFor(holder)}
          >
            {words.paper}
          </a>
        )}
        <button type="button" class="button" aria-label={words.removeFor(holder)} onClick={onRemove}>
          {words.remove}
        </button>
      </div>
    </section>
  )
}
