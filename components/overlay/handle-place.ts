import type { ConsoleDisplay } from '@/utils/settings/display'

/** Where the handle stands: at which side, how far down. */
export type HandlePlace = Pick<ConsoleDisplay, 'handle' | 'handleAt'>

/** Puts the handle where it belongs. */
export function standAt(handle: HTMLElement, { handle: side, handleAt }: HandlePlace): void {
  handle.dataset.place = side
  handle.style.top = `${handleAt}%`
}
