import { type ConsoleWalk, walkLine } from '@/utils/i18n/walk'

/** How much of each list was read when its pages were last gone through: what the figures can rest on. */
export function ListCoverageLines({ walks = [] }: { walks?: readonly ConsoleWalk[] | undefined }) {
  if (walks.length === 0) return null
  return (
    <ul class="plain small soft" data-walks>
      {walks.map((walk) => (
        <li key={`${walk.console} ${walk.list}`}>{walkLine(walk)}</li>
      ))}
    </ul>
  )
}
