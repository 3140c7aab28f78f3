import { labelKey } from '@/utils/dossier/text'
import type { PartField } from '../meaning'
import type { CompositeCell, LabelledLine } from '../profile'
import { findNumber } from '../read-number'
import { partsOf } from './guess-composite'

/** A piece of a cell that holds several facts, as the officer may point at it. */
export type CellPart =
  | { kind: 'number'; text: string }
  /** Stands behind a label, wherever in the cell. */
  | { kind: 'labelled'; label: string; text: string; line: string[] }
  /** A line of its own without a label, told apart by its place. */
  | { kind: 'line'; line: number; of: number; text: string }

/** The pieces of one cell, in its own order. Its number is read anyway; what citizens typed is a piece like any other. */
export function splitCell(lines: readonly string[]): CellPart[] {
  return lines.flatMap((text, line): CellPart[] => {
    const number = line === 0 ? findNumber(text) : null
    if (number) return [{ kind: 'number', text: number }]
    const labelled = partsOf(text)
    if (labelled.length === 0) return [{ kind: 'line', line, of: lines.length, text }]
    const labels = labelled.map(({ label }) => label)
    return labelled.map(({ label, value }) => ({ kind: 'labelled', label, text: value, line: labels }))
  })
}

/** What a piece is read as; null for not at all. */
export function fieldOfPart(composite: CompositeCell, part: CellPart): PartField | null {
  if (part.kind === 'number') return 'number'
  if (part.kind === 'line') {
    return composite.unlabelled?.find(({ line, of }) => line === part.line && of === part.of)?.field ?? null
  }
  const parts = composite.lines.flatMap((line) => line.parts)
  return parts.find(({ label }) => labelKey(label) === labelKey(part.label))?.field ?? null
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
  { label, line }: Extract<CellPart, { kind: 'labelled' }>,
  field: PartField | null,
): CompositeCell {
  const labels = line.map(labelKey)
  const isOurs = ({ parts }: LabelledLine) => parts.some((part) => labels.includes(labelKey(part.label)))
  const before = composite.lines.find(isOurs)
  const known = before?.parts ?? []
  const fields = new Map(known.map((part) => [labelKey(part.label), part.field]))
  if (field) fields.set(labelKey(label), field)
  else fields.delete(labelKey(label))
  const parts = line.flatMap((name) => {
    const read = fields.get(labelKey(name))
    return read ? [{ label: name, field: read }] : []
  })
  const others = composite.lines.filter((rule) => rule !== before)
  if (parts.length === 0) return { ...composite, lines: others }
  return { ...composite, lines: [...others, { ...before, parts }] }
}
