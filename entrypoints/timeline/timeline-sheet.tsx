import { DataTable } from '@/components/data-table'
import { ListCoverageLines } from '@/components/list-coverage'
import type { Dossier } from '@/utils/dossier/dossier'
import type { Gap } from '@/utils/history/gaps'
import { countdownText } from '@/utils/i18n/countdown'
import {
  betweenText,
  clockName,
  eventText,
  stageName,
  stageTime,
  timelineWords as words,
} from '@/utils/i18n/timeline'
import type { ConsoleWalk } from '@/utils/i18n/walk'
import { timeText } from '@/utils/i18n/warnings/shared'
import type { DossierLimit } from '@/utils/reports/dossier-limits'
import type { Timeline } from '@/utils/reports/timeline'
import type { Finding } from '@/utils/warnings/rule'
import { TimelinePicture } from './timeline-picture'

interface TimelineSheetProps {
  dossier: Dossier
  timeline: Timeline
  limits: readonly DossierLimit[]
  gaps: readonly Gap[]
  walks: readonly ConsoleWalk[]
  /** Why this PC's clock is in doubt; null where it is not. */
  clock: Finding | null
  /** The one-stop centre's own name. */
  desk: string
  at: number
}

/** The page as it is read and printed. */
export function TimelineSheet({
  dossier,
  timeline,
  limits,
  gaps,
  walks,
  clock,
  desk,
  at,
}: TimelineSheetProps) {
  const { current, firstSeen, lastSeen } = dossier
  const { stages, events } = timeline
  return (
    <article class="course">
      <header>
        <h2>{words.sheetTitle}</h2>
        <p>{words.sheetNote}</p>
      </header>
      <dl>
        <dt>{words.number}</dt>
        <dd>{current.number ?? words.noNumber}</dd>
        <dt>{words.procedure}</dt>
        <dd>{current.procedure ?? words.notShown}</dd>
      </dl>
      <p>{words.observed(firstSeen, lastSeen)}</p>
      <ListCoverageLines walks={walks} />
      {clock && (
        <p>
          <b>{clock.sentence}</b> ({clock.evidence.join('; ')})
        </p>
      )}
      <DataTable
        caption={words.limits}
        rows={limits}
        keyOf={({ kind }) => kind}
        columns={[
          { heading: words.limit, cell: ({ kind }) => words.limitKinds[kind] },
          { heading: words.due, cell: dueText },
          { heading: words.remaining, cell: (limit) => remaining(limit, current.status) },
          {
            heading: words.responsible,
            cell: ({ unit }) => (unit === null ? desk : (unit ?? words.notShown)),
          },
        ]}
      />
      <TimelinePicture stages={stages} events={events} gaps={gaps} due={current.dueAt ?? null} />
      <DataTable
        caption={words.stages}
        rows={stages}
        keyOf={({ seen }) => String(seen.from)}
        columns={[
          { heading: words.stage, cell: (stage) => `${stageName(stage)} (${clockName(stage.clock)})` },
          { heading: words.holder, cell: ({ state }) => state.holder ?? words.notShown },
          { heading: words.unit, cell: ({ state }) => state.unit ?? words.notShown },
          {
            heading: words.began,
            cell: ({ began, seen }) => (began ? betweenText(began) : words.beforeFirst(seen.from)),
          },
          {
            heading: words.ended,
            cell: ({ ended, seen }) => (ended ? betweenText(ended) : words.stillAt(seen.to)),
          },
          { heading: words.time, cell: (stage) => stageTime(stage) },
        ]}
      />
      {events.length === 0 ? (
        <p>{words.noEvents}</p>
      ) : (
        <DataTable
          caption={words.events}
          rows={events}
          keyOf={(event) => `${event.at.from} ${event.at.to} ${eventText(event)}`}
          columns={[
            { heading: words.when, cell: (event) => betweenText(event.at) },
            { heading: words.what, cell: eventText },
          ]}
        />
      )}
      <section>
        <h3>{words.gaps}</h3>
        {gaps.length === 0 ? (
          <p>{words.noGaps}</p>
        ) : (
          <>
            <p class="soft">{words.gapNote}</p>
            <ul>
              {gaps.map((gap) => (
                <li key={gap.from}>{betweenText(gap)}</li>
              ))}
            </ul>
          </>
        )}
      </section>
      <p class="made">
        {words.printedOn(at)} {words.notSoleEvidence}
      </p>
    </article>
  )
}

function dueText({ due, notBefore }: DossierLimit): string {
  if (!due) return words.noDue
  return notBefore ? words.countedDue(timeText(notBefore), timeText(due)) : timeText(due)
}

function remaining({ countdown }: DossierLimit, status: Dossier['current']['status']): string {
  return countdown ? countdownText(countdown, { status }) : words.agencyUnknown
}
