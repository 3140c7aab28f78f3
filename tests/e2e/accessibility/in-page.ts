// Evaluated inside a page, each function by itself: none may use anything of this file but its types.

/**
 * Keeps for `vanished` what says something by its paint alone, without a word: swatches, bars, dots, lines, and the
 * words within pictures; and says how many there are. Asked while colours are not forced.
 */
export function keepPainted(selector: string): number {
  const painted: [Element, string | undefined][] = []
  const visit = (element: Element) => {
    const isPicture = element instanceof SVGGeometryElement || element instanceof SVGTextContentElement
    const isControl = element.matches('input, select, textarea, button, progress, img, svg, dialog, iframe')
    if (element.getClientRects().length > 0 && !isControl && element.children.length === 0) {
      for (const part of isPicture ? [undefined] : [undefined, '::before', '::after']) {
        const style = getComputedStyle(element, part)
        const isThere = part === undefined || (style.content !== 'none' && style.content !== 'normal')
        const words = part === undefined ? element.textContent : style.content.replaceAll('"', '')
        const hasGround = style.backgroundColor !== 'rgba(0, 0, 0, 0)' || style.backgroundImage !== 'none'
        const isPainted = isPicture ? style.fill !== 'none' : hasGround && words?.trim() === ''
        if (isThere && isPainted) painted.push([element, part])
      }
    }
    for (const child of [...element.children, ...(element.shadowRoot?.children ?? [])]) visit(child)
  }
  const root = document.querySelector(selector)
  if (root) visit(root)
  Reflect.set(window, 'dhPainted', painted)
  return painted.length
}

/**
 * What of it cannot be seen now that colours are forced. A browser then takes every ground away that is not excepted,
 * and paints pictures as they were on a ground that may be any.
 */
export function vanished(): string[] {
  const painted: [Element, string | undefined][] = Reflect.get(window, 'dhPainted')
  const probe = document.createElement('p')
  probe.style.backgroundColor = 'Canvas'
  document.body.append(probe)
  const canvas = getComputedStyle(probe).backgroundColor
  probe.remove()
  const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number)
  const groundOf = (element: Element | null): string => {
    if (!element) return canvas
    const { backgroundColor, forcedColorAdjust } = getComputedStyle(element)
    const isKept = forcedColorAdjust === 'none' && channels(backgroundColor)[3] !== 0
    return isKept ? backgroundColor : groundOf(element.parentElement)
  }
  const differ = (one: string, other: string) => {
    const there = channels(other)
    return channels(one).some((value, index) => Math.abs(value - (there[index] ?? 0)) > 24)
  }
  return painted.flatMap(([element, part]) => {
    const style = getComputedStyle(element, part)
    const picture = element.closest('svg')
    const isSeen = picture
      ? [style.fill, style.stroke].some(
          (colour) =>
            colour !== 'none' && (!/^rgb/.test(colour) || differ(colour, groundOf(picture.parentElement))),
        )
      : style.forcedColorAdjust === 'none' || style.backgroundImage.includes('url(')
    return isSeen ? [] : [`${element.tagName} ${element.getAttribute('class') ?? ''} ${part ?? ''}`]
  })
}

/**
 * What is chosen, pressed or current and looks like its neighbours that are not, once their grounds and colours are
 * the same.
 */
export function unmarked(): string[] {
  const state =
    ':is([aria-current]:not([aria-current="false"]), [aria-pressed="true"], [aria-selected="true"])'
  const looks = (element: Element) => {
    const style = getComputedStyle(element)
    return JSON.stringify([
      style.borderTopWidth,
      style.borderBottomWidth,
      style.outlineStyle,
      style.textDecorationLine,
      style.fontWeight,
      getComputedStyle(element, '::before').content,
    ])
  }
  return [...document.querySelectorAll(state)].flatMap((element) => {
    const others = [...(element.parentElement?.children ?? [])].filter(
      (other) => other !== element && other.tagName === element.tagName && !other.matches(state),
    )
    return others.some((other) => looks(other) === looks(element))
      ? [`${element.tagName} ${element.textContent}`]
      : []
  })
}

/** What moves or would move by itself, or scrolls softly. */
export function moving(selector: string): string[] {
  const found: string[] = []
  const visit = (element: Element) => {
    for (const part of [undefined, '::before', '::after']) {
      const style = getComputedStyle(element, part)
      const turns = style.transitionDuration.split(', ').some((time) => parseFloat(time) > 0)
      if ((turns && style.transitionProperty !== 'none') || style.animationName !== 'none')
        found.push(`${element.tagName} ${element.getAttribute('class') ?? ''} ${part ?? ''}`)
      if (style.scrollBehavior === 'smooth') found.push(`${element.tagName} scrolls softly`)
    }
    for (const child of [...element.children, ...(element.shadowRoot?.children ?? [])]) visit(child)
  }
  const root = document.querySelector(selector)
  if (root) visit(root)
  const ours = document.getAnimations().filter(({ effect }) => {
    const target = effect instanceof KeyframeEffect ? effect.target : null
    const shadow = target?.getRootNode()
    return root?.contains(target) || (shadow instanceof ShadowRoot && shadow.host === root)
  })
  return [...found, ...ours.map(String)]
}

/** Controls that lie beyond the window's sides, where no scrolling of theirs brings them in. */
export function beyondSides(selector: string): string[] {
  const found: string[] = []
  const visit = (element: Element, canScroll: boolean) => {
    const style = getComputedStyle(element)
    const scrolls = canScroll || ['auto', 'scroll'].includes(style.overflowX)
    const { left, right, width } = element.getBoundingClientRect()
    const isControl = element.matches('a[href], button, input, select, textarea, summary')
    if (isControl && !scrolls && width > 1 && (left < -1 || right > innerWidth + 1))
      found.push(`${element.tagName} ${element.textContent}`)
    for (const child of [...element.children, ...(element.shadowRoot?.children ?? [])]) visit(child, scrolls)
  }
  const root = document.querySelector(selector)
  if (root) visit(root, false)
  return found
}

/**
 * Puts in what must be found: words nearly of their ground's colour, a button that nothing names, one that lies far to
 * the side, a swatch without words, a link that is the current one and looks like the others, and what turns forever.
 */
export function plantFaults(selector: string): void {
  const host = document.querySelector(selector)
  const root = host?.shadowRoot?.querySelector('.surface') ?? host?.shadowRoot?.querySelector('.root') ?? host
  const plant = (tag: string, words: string, look: Record<string, string>) => {
    const element = document.createElement(tag)
    element.textContent = words
    Object.assign(element.style, look)
    // At the top, where it is in sight: of what is scrolled away axe does not judge the contrast.
    root?.prepend(element)
    return element
  }
  plant('p', 'Chữ mờ', { color: '#999999', backgroundColor: '#aaaaaa' })
  plant('button', '', {})
  plant('button', 'Xa', { position: 'absolute', left: '9000px' })
  plant('p', '', { width: '9px', height: '9px', backgroundColor: '#aa0000' })
  plant('p', 'Chạy', { transitionProperty: 'color', transitionDuration: '1s' })
  const pages = plant('nav', '', {})
  pages.append(document.createElement('a'), document.createElement('a'))
  pages.firstElementChild?.setAttribute('aria-current', 'true')
  const field = plant('input', '', { color: '#aaaaaa', backgroundColor: '#bbbbbb' })
  field.setAttribute('placeholder', 'Mờ')
}
