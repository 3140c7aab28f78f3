import { readFile } from 'node:fs/promises'
import { dotsFor, paperData } from '@/utils/notices/catalogue'
import { fill } from '@/utils/notices/fill'
import { fillMany, joinPapers } from '@/utils/notices/fill-many'
import { packZip } from '@/utils/notices/pack-zip'
import apology from '@/utils/notices/papers/apology'
import { noticeInput } from '../unit/notices/sample'
import { median, type Row, rounded } from './lib/measure'

/** Two hundred letters in one go, on top of reading the applicants from the page. */
const budgetMs = 1000
const rounds = 5

/** Times the first letter, one more, and batches as one file each and as one merged file. */
export async function measure(): Promise<Row[]> {
  const template = new Uint8Array(await readFile(`public/templates/${apology.templates.resolving}`))
  const one = () => fill(template, paperData(apology, letter(0)), (tag) => dotsFor(apology, tag))
  const cold = milliseconds(() => one())
  const each = (count: number) => medianOf(() => zipped(template, count))
  return [
    row('first letter, cold', cold, null),
    row('one letter', medianOf(one), null),
    row('50 letters, one file each (zip)', each(50), null),
    row('200 letters, one file each (zip)', each(200), budgetMs),
    row(
      '200 letters, one merged file',
      medianOf(() => merged(template, 200)),
      budgetMs,
    ),
  ]
}

function filled(template: Uint8Array, count: number) {
  const all = Array.from({ length: count }, (_, index) => paperData(apology, letter(index)))
  const result = fillMany(template, all, (tag) => dotsFor(apology, tag))
  if (!result.ok) throw new Error(result.problems.join('\n'))
  return result.papers
}

function zipped(template: Uint8Array, count: number): void {
  packZip(filled(template, count).map(({ file }, index) => ({ name: `${index}.docx`, bytes: file() })))
}

function merged(template: Uint8Array, count: number): void {
  joinPapers(
    template,
    filled(template, count).map(({ body }) => body),
  )
}

function letter(index: number) {
  return noticeInput({ addressee: { kind: 'person', name: `Nguyễn Văn ${index}`, address: 'Số 5' } })
}

function milliseconds(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

function medianOf(work: () => void): number {
  return median(Array.from({ length: rounds }, () => milliseconds(work)))
}

function row(metric: string, value: number, budget: number | null): Row {
  return {
    metric,
    value: rounded(value),
    unit: 'ms',
    against: '',
    ratio: null,
    budget,
    ok: budget === null || value <= budget,
  }
}
