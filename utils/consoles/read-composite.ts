import type { ClockState } from '@/utils/dossier/status'
import type { CompositeCell, LabelledLine } from './profile'
import type { RawFacts } from './read-facts'
import { findNumber } from './read-number'
import { linesOf, textOf } from './read-text'

/** Reads a cell that holds several facts: the number in its first line, the rest by labels. */
export function readComposite(cell: Element, composite: CompositeCell): RawFacts {
  const lines = linesOf(cell)
  const facts: RawFacts = { number: findNumber(lines[0] ?? '') ?? '' }
  const step = composite.step ? cell.querySelector(composite.step) : null
  if (step) facts.step = textOf(step).replace(/^\((.*)\)$/u, '$1')
  const procedure = composite.procedureLine === undefined ? undefined : lines[composite.procedureLine]
  if (procedure) facts.procedure = procedure
  for (const { line, of, field } of composite.unlabelled ?? []) {
    const text = lines.length === of ? lines[line] : undefined
    if (text) facts[field] = text
  }
  return Object.assign(facts, readLines(consoleLines(lines, composite), composite.lines))
}

/** What lines say by their labels. */
export function readLines(lines: string[], rules: LabelledLine[]): RawFacts {
  return Object.assign({}, ...rules.map((rule) => readLine(rule, lines)))
}

/** Whether the term runs, by the console's own counting in the cell's last line; undefined where it says nothing. */
export function clockOfCell(cell: Element, { clocks = {} }: CompositeCell): ClockState | undefined {
  const last = linesOf(cell).at(-1) ?? ''
  return clockStates.find((state) => clocks[state]?.some((label) => placeOf(label, last)?.start === 0))
}

const clockStates: ClockState[] = ['notStarted', 'running', 'waiting', 'ended']

/** Without the line that the citizen wrote; the console always has lines of its own behind it. */
function consoleLines(lines: string[], { freeTextLine }: CompositeCell): string[] {
  return lines.filter((_line, index) => index !== freeTextLine || index === lines.length - 1)
}

/** The facts of the last line that begins with the rule's label. */
function readLine(rule: LabelledLine, lines: string[]): RawFacts | null {
  for (const line of [...lines].reverse()) {
    const facts = readParts(rule, line.replace(/^[-–•+] */u, ''))
    if (facts) return facts
  }
  return null
}

function readParts(rule: LabelledLine, line: string): RawFacts | null {
  const places = rule.parts.map(({ label }) => placeOf(label, line))
  if (places[0]?.start !== 0) return null
  const facts: RawFacts = rule.saysChannel ? { channel: rule.parts[0]?.label ?? '' } : {}
  rule.parts.forEach((part, index) => {
    const place = places[index]
    if (!place) return
    const next = places.find((other) => other && other.start >= place.end)
    const value = line.slice(place.end, next?.start).split(part.until ?? '\n')[0] ?? ''
    facts[part.field] = value.replace(/^ *: */u, '').replace(/[ ,;|–-]+$/u, '')
  })
  return facts
}

/** Where a label stands in a line: what follows it must be a colon, a number or nothing. */
function placeOf(label: string, line: string): { start: number; end: number } | null {
  const lower = line.toLowerCase()
  // Some letters change their length in lower case; then places in one text are not places in the other.
  if (lower.length !== line.length) return null
  const start = lower.indexOf(label.toLowerCase())
  const end = start + label.length
  return start >= 0 && /^ *(?:[:\d,]|$)/u.test(line.slice(end)) ? { start, end } : null
}
