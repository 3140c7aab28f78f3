import type { OverlayHost } from '@/components/overlay/meeting-point'
import { speakHere } from '@/components/overlay/words-here'
import { moverWords } from '@/utils/i18n/mover'
import { letMove } from './move-handle'

/** Lets the officer move a host's handle, and says on it how. */
export function startMover({
  root,
  state,
  setDisplay,
}: Pick<OverlayHost, 'root' | 'state' | 'setDisplay'>): void {
  const handle = root.querySelector<HTMLElement>('button.handle')
  if (!handle) return
  speakHere()
  letMove(handle, (place) => setDisplay({ ...state().display, ...place }))
  // From now on it is true.
  handle.title = moverWords.hint
}
