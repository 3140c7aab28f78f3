import { figureWords as words } from '@/utils/i18n/figure'

export type TileTone = 'late' | 'today' | 'soon' | 'plain'

interface FigureTileProps {
  label: string
  count: number
  tone: TileTone
  /** Large ones are what must be seen first. */
  size: 'large' | 'line'
  /** How it differs from before: a sign for the eye, a sentence for the ear and the pointer. */
  change?: { text: string; spoken: string }
  /** Names the tile for whoever gives the focus back to it. */
  name: string
  onOpen(): void
}

/** Characters of a figure that a large tile has room for in large digits: "999". */
const longest = 3

/** A figure that opens its list. A zero is calm whatever the figure is about. */
export function FigureTile({ label, count, tone, size, change, name, onOpen }: FigureTileProps) {
  const figure = words.figure(count)
  return (
    <button
      type="button"
      class={`tile ${size} ${count === 0 ? 'plain' : tone}`}
      data-figure={name}
      onClick={onOpen}
    >
      <span class={figure.length > longest ? 'count many' : 'count'}>{figure}</span>
      {change && (
        <span class="change" title={change.spoken}>
          <span aria-hidden="true">{change.text}</span>
          <span class="unseen"> ({change.spoken}) </span>
        </span>
      )}
      <span class="about">{label}</span>
    </button>
  )
}
