import { clean } from '@/utils/dossier/text'

/** No cell worth reading is longer; what a citizen pasted beyond it is not looked at. */
const longest = 4_000

/** An element's text, cleaned and bounded. */
export function textOf(element: Element): string {
  return element.querySelector(unsaid) ? textWithout(element, null) : bounded(element.textContent ?? '')
}

/** An element's text with a space between any two pieces of it. */
export function spacedTextOf(element: Element): string {
  const pieces: string[] = []
  collectWithout(element, null, pieces)
  return bounded(pieces.join(' '))
}

/** What a heading or a label says, without icons (whose ligatures are text), sort arrows and boxes. */
export function labelOf(element: Element): string {
  const label = labelWithout(element, withoutButtons)
  // Some headings are a button that sorts; beside a heading's text a button is a tool.
  return label || labelWithout(element, notLabel)
}

function labelWithout(element: Element, left: ReadonlySet<string>): string {
  const pieces: string[] = []
  collectLabel(element, left, pieces)
  return bounded(pieces.join('').replace(arrows, ' '))
}

/** Arrows and triangles, which turn with the sorting. */
const arrows = /[\u2190-\u21ff\u25a0-\u25ff\u2b00-\u2bff]/gu

/**
 * A form control's value (of a select the chosen option's words), anything else's text. Some consoles show a
 * dossier in disabled inputs.
 */
export function valueIn(element: Element): string {
  if (element instanceof HTMLSelectElement) return bounded(element.selectedOptions[0]?.text ?? '')
  const isControl = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
  return isControl ? bounded(element.value) : textOf(element)
}

/** What holds a value of its own, which is no text. */
export const controls =
  'select, textarea, input:not([type="checkbox"], [type="radio"], [type="hidden"], [type="button"])'

/** The form control inside an element, or null. */
export function controlIn(element: Element): Element | null {
  return element.querySelector(controls)
}

/** An element's text without what is not said and without that of one element in it. */
export function textWithout(element: Element, part: Element | null): string {
  const pieces: string[] = []
  collectWithout(element, part, pieces)
  return bounded(pieces.join(''))
}

/**
 * The lines of a cell as its elements make them (blocks and `<br>`), cleaned, without empty ones. A line break
 * that somebody typed makes no line, so that a subject cannot pass itself off as the console's next line.
 */
export function linesOf(cell: Element): string[] {
  const lines = ['']
  collectLines(cell, lines)
  return lines.map(bounded).filter((line) => line !== '')
}

/**
 * What is written and not said: what was struck out, as a date that another took the place of; fonts that draw icons of
 * words, where what is seen is a person or an arrow, and what is written "person", "arrow_upward".
 */
const unsaid = 'del, s, strike, mat-icon, [class*="material-icons"], [class*="material-symbols"]'
const notLabel = new Set(['I', 'SVG', 'INPUT', 'SELECT', 'TEXTAREA', 'STYLE', 'SCRIPT'])
const withoutButtons = new Set([...notLabel, 'BUTTON'])
const blocks = new Set(['DIV', 'P', 'LI', 'UL', 'OL', 'TABLE', 'TR', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6'])

function collectLabel(node: Element, left: ReadonlySet<string>, pieces: string[]): void {
  for (const child of node.childNodes) {
    if (child instanceof Text) pieces.push(child.data)
    if (!(child instanceof Element) || left.has(child.tagName.toUpperCase()) || child.matches(unsaid))
      continue
    if (child.tagName === 'BR' || blocks.has(child.tagName)) pieces.push(' ')
    collectLabel(child, left, pieces)
  }
}

function collectWithout(node: Element, part: Element | null, pieces: string[]): void {
  for (const child of node.childNodes) {
    if (child instanceof Text) pieces.push(child.data)
    else if (child instanceof Element && child !== part && !child.matches(unsaid)) {
      collectWithout(child, part, pieces)
    }
  }
}

/** From child to child: a list of them is made for each element, and this goes through every cell of a new page. */
function collectLines(node: Element, lines: string[]): void {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child instanceof Text) lines[lines.length - 1] += child.data.slice(0, longest)
    else if (child instanceof Element) collectElement(child, lines)
  }
}

function collectElement(element: Element, lines: string[]): void {
  if (element.matches(unsaid)) return
  if (element.tagName === 'BR') {
    lines.push('')
    return
  }
  const isBlock = blocks.has(element.tagName)
  if (isBlock) lines.push('')
  collectLines(element, lines)
  if (isBlock) lines.push('')
}

function bounded(text: string): string {
  return clean(text.length > longest ? text.slice(0, longest) : text)
}
