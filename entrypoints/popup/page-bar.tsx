import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { NoticeBar } from '@/components/notice-bar'
import { popupWords } from '@/utils/i18n/popup'
import type { PageAction } from './page-action'

interface PageBarProps {
  actions: readonly PageAction[]
  /** How the page stands, where that must be known before one of them is pressed. */
  says?: { kind: 'done' | 'warning'; text: string }
}

/**
 * What can be done about the page before the officer, at the popup's bottom edge: whatever is counted anew above it
 * and grows or shrinks, a button stays where the finger is going.
 */
export function PageBar({ actions, says }: PageBarProps) {
  const [wrong, setWrong] = useState<string | null>(null)
  const bar = useRef<HTMLElement>(null)
  useRoomFor(bar)
  useFirstFocus(bar, actions.find(({ hasFocus }) => hasFocus)?.name)
  if (actions.length === 0) return null
  return (
    <section class="page-bar" aria-label={popupWords.thisPage} ref={bar}>
      {wrong && <NoticeBar kind="problem">{wrong}</NoticeBar>}
      {says && !wrong && <NoticeBar kind={says.kind}>{says.text}</NoticeBar>}
      <div class="page-actions">
        {actions.map((action) => (
          <button
            key={action.name}
            type="button"
            class={action.isNext ? 'button main' : 'button'}
            data-action={action.name}
            aria-describedby={action.hint && hintId(action)}
            aria-expanded={action.opens}
            disabled={action.isOff}
            onClick={() => {
              action.press().then(setWrong)
            }}
          >
            {action.label}
          </button>
        ))}
      </div>
    </section>
  )
}

/** What the buttons of the bar do, to be read at leisure. */
export function PageHints({ actions }: Pick<PageBarProps, 'actions'>) {
  return (
    <ul class="plain small soft page-hints">
      {actions.map(
        ({ name, label, hint }) =>
          hint && (
            <li key={name}>
              <b>{label}</b>: <span id={hintId({ name })}>{hint}</span>
            </li>
          ),
      )}
    </ul>
  )
}

const hintId = ({ name }: Pick<PageAction, 'name'>): string => `${name}-hint`

/** Room for the ring around what has the focus, and for heights that are no whole pixels. */
const focusRing = 8

/** What is scrolled to, by the focus too, comes to stand above the bar, however high that is. */
function useRoomFor(bar: { current: HTMLElement | null }): void {
  useLayoutEffect(() => {
    const { current } = bar
    if (!current) return
    const root = document.documentElement
    const watch = new ResizeObserver(() => {
      const isSticky = getComputedStyle(current).position === 'sticky'
      root.style.scrollPaddingBlockEnd = isSticky ? `${current.offsetHeight + focusRing}px` : ''
    })
    watch.observe(current)
    return () => {
      watch.disconnect()
      root.style.scrollPaddingBlockEnd = ''
    }
  }, [bar])
}

/** The next step has the focus, unless the officer has gone somewhere meanwhile. */
function useFirstFocus(bar: { current: HTMLElement | null }, name: PageAction['name'] | undefined): void {
  useEffect(() => {
    if (!name || document.activeElement !== document.body) return
    bar.current?.querySelector<HTMLElement>(`[data-action="${name}"]`)?.focus({ preventScroll: true })
  }, [bar, name])
}
