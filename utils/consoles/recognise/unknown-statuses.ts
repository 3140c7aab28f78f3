import { labelKey } from '@/utils/dossier/text'
import { lookUp } from '../look-up'
import { guardWord } from '../privacy'
import { linesOf } from '../read-text'
import { compileVocabulary } from '../vocabulary'

const { statuses } = compileVocabulary()

/** More than these are no statuses, or no officer's job to go through. */
const mostLabels = 12
const longestLabel = 60

/**
 * What a column's cells say that no common vocabulary knows as a status, each once: for the officer to say what it
 * means. Without the remark that may stand behind in brackets; without whatever may be a person's (design.md, rule 3).
 */
export function unknownStatuses(cells: readonly Element[]): string[] {
  return unknownLabels(cells.map((cell) => linesOf(cell)[0] ?? ''))
}

/** The same of texts that stand for a status. */
export function unknownLabels(texts: readonly string[]): string[] {
  const labels = new Map<string, string>()
  for (const said of texts) {
    const [label = ''] = said.split('(')
    const text = label.replace(/[\s:]+$/u, '')
    const isLabel =
      /\p{L}/u.test(text) && text.length <= longestLabel && guardWord('step', text) !== undefined
    if (isLabel && !lookUp(statuses, labelKey(text))) labels.set(labelKey(text), text)
  }
  return [...labels.values()].slice(0, mostLabels)
}
