import { labelKey } from '@/utils/dossier/text'
import type { PartField } from '../meaning'
import type { CompositeCell, LabelledLine, LabelledPart } from '../profile'
import { findNumber } from '../read-number'
import { endOf, lineOf, partsOf } from './guess-composite'

/** A piece of a cell that holds several facts, as the officer may point at it. */
export type CellPart =
  | { kind: 'number'; text: string }
  /** Stands behind a label, wherever in the cell: with the labels of every line that it stands in. */
  | { kind: 'labelled'; label: string; text: string; lines: string[][]; until?: string }
  /** A line of its own without a label, told apart by its place. */
  | { kind: 'line'; line: number; of: number; text: string }

/** Where a piece stands: within a line of its cell, from the one character up to the other. */
export interface PartPlace {
  part: CellPart
  line: number
  start: number
  end: number
}

/** The pieces of one cell, in its own order. Its number is read anyway; what citizens typed is a piece like any other. */
export function placesIn(lines: readonly string[]): PartPlace[] {
  return lines.flatMap((text, line): PartPlace[] => {
    const place = { line, start: 0, end: text.length }
    const number = line === 0 ? findNumber(text) : null
    if (number) return [{ ...place, part: { kind: 'number', text: number } }]
    const labelled = partsOf(text)
    if (labelled.length === 0) {
      return [{ ...place, part: { kind: 'line', line, of: lines.length, text } }]
    }
    const labels = labelled.map(({ label }) => label)
    return labelled.map(({ label, value, start, end }) => {
      const part: CellPart = { kind: 'labelled', label, text: value, lines: [labels] }
      return { line, start, end, part }
    })
  })
}

/** The pieces of one cell. */
export function splitCell(lines: readonly string[]): CellPart[] {
  return placesIn(lines).map(({ part }) => part)
}

/** The piece that a place in a cell belongs to: the last that begins before it, or the first of its line. */
export function partAt(lines: readonly string[], line: number, offset: number): CellPart | null {
  const places = placesIn(lines).filter((place) => place.line === line)
  const place = places.findLast(({ start }) => start <= offset) ?? places[0]
  return place?.part ?? null
}

/** The same for pieces that are read by the same rule. */
export function partKey(part: CellPart): string {
  if (part.kind === 'number') return 'number'
  return part.kind === 'line' ? `line ${part.line} of ${part.of}` : `label ${labelKey(part.label)}`
}

/**
 * The pieces of a column's cells, each once: those of the commonest cell, and whatever stands behind labels that more
 * than one cell has or that are read already.
 */
export function partsOfCells(cells: readonly (readonly string[])[], known: CompositeCell): CellPart[] {
  const all = cells.map(splitCell)
  const labelled = new Map<string, { part: Extract<CellPart, { kind: 'labelled' }>; values: string[] }>()
  for (const part of all.flat()) {
    if (part.kind !== 'labelled') continue
    const before = labelled.get(partKey(part))
    const lines = [...(before?.part.lines ?? []), ...part.lines]
    const differing = new Map(lines.map((labels) => [labels.map(labelKey).join('|'), labels]))
    const merged = { ...(before?.part ?? part), lines: [...differing.values()] }
    labelled.set(partKey(part), { part: merged, values: [...(before?.values ?? []), part.text] })
  }
  const whole = new Map(
    [...labelled].map(([key, { part, values }]) => {
      const until = endOf(values)
      return [key, until ? { ...part, until } : part]
    }),
  )
  const commonest = all[commonestOf(cells)] ?? []
  const shown = new Map(commonest.map((part) => [partKey(part), whole.get(partKey(part)) ?? part]))
  for (const [key, part] of whole) {
    const isCommon = (labelled.get(key)?.values.length ?? 0) > 1
    if (isCommon || fieldOfPart(known, part)) shown.set(key, part)
  }
  return [...shown.values()]
}

/** Which of the cells has as many lines as most; of those, the first. */
function commonestOf(cells: readonly (readonly string[])[]): number {
  const counts = cells.map(({ length }) => cells.filter((other) => other.length === length).length)
  const weights = counts.map((count, n) => (cells[n]?.length ? count : 0))
  return weights.indexOf(Math.max(...weights))
}

/** What a piece is read as; null for not at all. */
export function fieldOfPart(composite: CompositeCell, part: CellPart): PartField | null {
  if (part.kind === 'number') return 'number'
  if (part.kind === 'line') {
    return composite.unlabelled?.find(({ line, of }) => line === part.line && of === part.of)?.field ?? null
  }
  const parts = composite.lines.flatMap((line) => line.parts)
  const field = parts.find(({ label }) => labelKey(label) === labelKey(part.label))?.field
  return field === undefined || field === 'ignore' ? null : field
}

/** The cell with one of its pieces read as something else, or not read. */
export function withPart(composite: CompositeCell, part: CellPart, field: PartField | null): CompositeCell {
  if (part.kind === 'number') return composite
  return part.kind === 'line' ? withLine(composite, part, field) : withLabel(composite, part, field)
}

function withLine(
  composite: CompositeCell,
  { line, of }: Extract<CellPart, { kind: 'line' }>,
  field: PartField | null,
): CompositeCell {
  const others = composite.unlabelled?.filter((one) => one.line !== line || one.of !== of) ?? []
  return { ...composite, unlabelled: field ? [...others, { line, of, field }] : others }
}

/** Labels are found within the line that begins with the first of them, so they stand in one rule together. */
function withLabel(
  composite: CompositeCell,
  part: Extract<CellPart, { kind: 'labelled' }>,
  field: PartField | null,
): CompositeCell {
  return part.lines.reduce((cell, labels) => withLabelIn(cell, labels, part, field), composite)
}

function withLabelIn(
  composite: CompositeCell,
  labels: readonly string[],
  { label, until }: Extract<CellPart, { kind: 'labelled' }>,
  field: PartField | null,
): CompositeCell {
  const keys = labels.map(labelKey)
  const isOurs = ({ parts: [first] }: LabelledLine) =>
    first !== undefined && labelKey(first.label) === keys[0]
  const ours = composite.lines.filter(isOurs).flatMap(({ parts }) => parts)
  const read = new Map(ours.map((part) => [labelKey(part.label), part]))
  if (field) {
    const isCut = field === 'status' && until !== undefined
    read.set(labelKey(label), { label, field, ...(isCut && { until }) })
  } else read.delete(labelKey(label))
  const others = composite.lines.filter((rule) => !isOurs(rule))
  // Some lines with this first label may have further ones.
  const names = [
    ...labels,
    ...ours.map((part) => part.label).filter((name) => !keys.includes(labelKey(name))),
  ]
  const parts = names.flatMap((name, n): LabelledPart[] => {
    const known = read.get(labelKey(name))
    // The line is known by its first label, whether that is read or not.
    return known ? [known] : n === 0 ? [{ label: name, field: 'ignore' }] : []
  })
  if (parts.every((part) => part.field === 'ignore')) return { ...composite, lines: others }
  return { ...composite, lines: [...others, lineOf(parts)] }
}
