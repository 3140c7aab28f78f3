import { useEffect, useRef } from 'preact/hooks'
import { DataTable } from '@/components/data-table'
import { NoticeBar } from '@/components/notice-bar'
import { calendarWords as words } from '@/utils/i18n/calendar-options'
import { pageWords } from '@/utils/i18n/pages'
import { dateAndTime, fullDate } from '@/utils/i18n/time-words'
import type { Due } from '@/utils/working-time/due-date'
import type { MovedDue } from '@/utils/working-time/what-if'
import { AcceptOrDecline } from './accept-or-decline'

interface Moves {
  moved: readonly MovedDue<string | null>[]
  /** How many dossiers were computed. */
  known: number
}

interface ProposedChangeProps {
  /** What would change in the calendar, a change a line. */
  changes: readonly string[]
  /** Null while the dossiers are read, 'failed' when they cannot be. */
  moves: Moves | 'failed' | null
  onAccept(): void
  onDecline(): void
}

/** More than these are counted, not listed. */
const listed = 50

/** "Nếu đổi lịch như sau": the changes, the dossiers they would move, and the question. */
export function ProposedChange({ changes, moves, onAccept, onDecline }: ProposedChangeProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  // Once: further changes add to the draft, and must not take the officer away from the field.
  useEffect(() => heading.current?.focus(), [])
  return (
    <section class="entry" aria-labelledby="proposal-heading">
      <h3 id="proposal-heading" ref={heading} tabIndex={-1}>
        {words.proposal}
      </h3>
      <ul>
        {changes.slice(0, listed).map((change) => (
          <li key={change}>{change}</li>
        ))}
        {changes.length > listed && <li>…</li>}
      </ul>
      <WhatMoves moves={moves} />
      <AcceptOrDecline words={words} onAccept={onAccept} onDecline={onDecline} />
    </section>
  )
}

function WhatMoves({ moves }: Pick<ProposedChangeProps, 'moves'>) {
  if (moves === 'failed') return <NoticeBar kind="warning">{words.movesUnreadable}</NoticeBar>
  if (!moves) return <p class="soft">{pageWords.reading}</p>
  const { moved, known } = moves
  return (
    <>
      <p>{moved.length === 0 ? words.noneMoved(known) : words.moved(moved.length, known)}</p>
      {moved.length > 0 && (
        <>
          <DataTable
            caption={words.movedCaption}
            captionUnseen
            rows={moved.slice(0, listed).map((one, place) => ({ ...one, place }))}
            keyOf={({ place }) => String(place)}
            columns={[
              { heading: words.number, cell: ({ key }) => key ?? words.noNumber },
              { heading: words.before, cell: ({ before }) => dueText(before) },
              { heading: words.after, cell: ({ after }) => dueText(after) },
            ]}
          />
          {moved.length > listed && <p>{words.more(moved.length - listed)}</p>}
          <p class="small soft">{words.reserve}</p>
        </>
      )}
    </>
  )
}

function dueText({ by, at, day }: Due): string {
  return by === 'instant' ? dateAndTime(at) : fullDate(day)
}
