// Evaluated inside a page, each function by itself: none may use anything of this file but its types.

/** Which words are asked about. */
interface Words {
  /** What they stand in; shadow roots are looked into. */
  selector: string
  /** A part of it alone, as `::after`, of that element and of nothing inside. */
  part?: string
}

/**
 * Words that stand out from their ground less than WCAG 1.4.3 (AA) asks for: 4.5 : 1, and 3 : 1 where they are large;
 * one line for each. Reckoned from computed styles, since axe leaves contrast undecided wherever another element lies
 * over or under the words, as everything of ours does inside a console, and reads neither generated content nor
 * placeholders. What stands inside a console must bring its own ground: of the console's nothing is known.
 */
export function faint({ selector, part }: Words): string[] {
  type Colour = readonly [red: number, green: number, blue: number, alpha: number]
  const palette = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  const known = new Map<string, Colour>()
  // The browser itself says what a colour is, however it is written.
  const colour = (text: string): Colour => {
    const before = known.get(text)
    if (before || !palette) return before ?? [0, 0, 0, 0]
    palette.clearRect(0, 0, 1, 1)
    palette.fillStyle = text
    palette.fillRect(0, 0, 1, 1)
    const [red = 0, green = 0, blue = 0, alpha = 0] = palette.getImageData(0, 0, 1, 1).data
    known.set(text, [red, green, blue, alpha / 255])
    return colour(text)
  }
  const over = (top: Colour, opacity: number, ground: Colour): Colour => {
    const share = top[3] * opacity
    const mix = (index: 0 | 1 | 2) => top[index] * share + ground[index] * (1 - share)
    return [mix(0), mix(1), mix(2), share + ground[3] * (1 - share)]
  }
  const luminance = ([red, green, blue]: Colour) => {
    const linear = (channel: number) => {
      const value = channel / 255
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }
  const contrast = (one: Colour, other: Colour) => {
    const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
    return (light + 0.05) / (dark + 0.05)
  }

  const probe = document.createElement('p')
  probe.style.backgroundColor = 'Canvas'
  document.body.append(probe)
  const canvas = colour(getComputedStyle(probe).backgroundColor)
  probe.remove()

  /** What an element is drawn upon; inside a shadow root nothing outside of it counts. */
  const below = (element: Element): Element | null => element.assignedSlot ?? element.parentElement
  const opacityOf = (element: Element | null): number =>
    element ? Number(getComputedStyle(element).opacity) * opacityOf(below(element)) : 1
  const grounds = new Map<Element, Colour>()
  const groundOf = (element: Element | null, isOurs: boolean): Colour => {
    if (!element) return isOurs ? [0, 0, 0, 0] : canvas
    const ground =
      grounds.get(element) ??
      over(
        colour(getComputedStyle(element).backgroundColor),
        opacityOf(element),
        groundOf(below(element), isOurs),
      )
    grounds.set(element, ground)
    return ground
  }

  const found: string[] = []
  const judge = (element: Element, pseudo: string | undefined, words: string) => {
    const style = getComputedStyle(element, pseudo)
    const opacity = opacityOf(element) * (pseudo ? Number(style.opacity) : 1)
    const behind = groundOf(element, element.getRootNode() instanceof ShadowRoot)
    const ground = pseudo ? over(colour(style.backgroundColor), opacity, behind) : behind
    const ink = colour(element instanceof SVGElement ? style.fill : style.color)
    const size = Number.parseFloat(style.fontSize)
    const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700)
    const ratio = contrast(over(ink, opacity, ground), ground)
    const where = `${element.localName}.${element.getAttribute('class') ?? ''}${pseudo ?? ''} “${words.trim().slice(0, 60)}”`
    if (ground[3] < 0.99) found.push(`on no ground of its own: ${where}`)
    else if (ratio < (isLarge ? 3 : 4.5)) found.push(`${ratio.toFixed(1)} : 1: ${where}`)
  }
  const generated = (element: Element, pseudo: string) => {
    const { content } = getComputedStyle(element, pseudo)
    return content === 'none' || content === 'normal' ? '' : content.replaceAll('"', '')
  }
  const ownWords = (element: Element) =>
    element.matches('textarea, input:not([type="checkbox"], [type="radio"], [type="file"])')
      ? String(Reflect.get(element, 'value'))
      : [...element.childNodes].map((node) => (node instanceof Text ? node.data : '')).join('')
  // What is switched off need not stand out, nor what names it.
  const isOff = (element: Element) =>
    element.closest(':disabled, [aria-disabled="true"]') !== null ||
    element.closest('label')?.control?.matches(':disabled') === true
  const isSeen = (element: Element) => {
    const { width, height } = element.getBoundingClientRect()
    return (
      width > 1 && height > 1 && element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })
    )
  }
  const visit = (element: Element) => {
    if (isSeen(element) && !isOff(element)) {
      const words = ownWords(element)
      if (words.trim()) judge(element, undefined, words)
      for (const pseudo of ['::before', '::after']) {
        const text = generated(element, pseudo)
        if (text.trim()) judge(element, pseudo, text)
      }
      const hint = element.getAttribute('placeholder')
      if (hint) judge(element, '::placeholder', hint)
    }
    // The choices of a list are the browser's to draw.
    if (element instanceof HTMLSelectElement) return
    for (const child of [...element.children, ...(element.shadowRoot?.children ?? [])]) visit(child)
  }
  for (const element of document.querySelectorAll(selector)) {
    if (part) judge(element, part, element.textContent ?? '')
    else visit(element)
  }
  return found
}

/**
 * Puts words in that are nearly of their ground's colour, for `faint` to find.
 * @param places the element, then what to look for in its shadow root
 */
export function plantFaintWords([selector, inside]: [string, string?]): void {
  const host = document.querySelector(selector)
  const place = inside ? host?.shadowRoot?.querySelector(inside) : host
  if (!place) throw new Error(`No ${selector} ${inside ?? ''}`)
  const words = document.createElement('p')
  words.textContent = 'Chữ mờ'
  words.style.color = '#999999'
  words.className = 'planted'
  place.append(words)
}

/** Takes them out again. */
export function removePlanted([selector]: [string, string?]): void {
  const host = document.querySelector(selector)
  for (const planted of (host?.shadowRoot ?? host)?.querySelectorAll('.planted') ?? []) planted.remove()
}
