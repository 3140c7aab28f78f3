import { walkEndWords, walkWords as words } from '@/utils/i18n/walk'
import type { WalkAnswer } from '@/utils/messages'

interface WalkBarProps {
  walk: Omit<WalkAnswer, 'order'>
  stopping: boolean
  onStop(): void
  onClose(): void
}

/** How far the reading of all pages is, with the way to stop it; at its end, how it ended and what was seen. */
export function WalkBar({ walk, stopping, onStop, onClose }: WalkBarProps) {
  const { pages, seen, total, end, isBack } = walk
  return (
    <section class="walk" aria-label={words.running}>
      <p role="status">
        {end ? (
          <>
            <b>{walkEndWords[end]}</b> {seen > 0 && words.seen(seen, total)} {!isBack && words.elsewhere}
          </>
        ) : stopping ? (
          words.stopping
        ) : (
          words.progress(pages, seen, total)
        )}
      </p>
      {!end && <progress aria-label={words.running} {...(total && { value: seen, max: total })} />}
      <button type="button" onClick={end ? onClose : onStop} disabled={!end && stopping}>
        {end ? words.close : words.stop}
      </button>
    </section>
  )
}
