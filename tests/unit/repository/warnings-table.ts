import { groupNames } from '@/utils/i18n/warnings/shared'
import { groupThresholds } from '@/utils/warnings/registry'
import { type Acknowledging, type RuleGroup, ruleGroups, type WarningRule } from '@/utils/warnings/rule'
import type { Threshold } from '@/utils/warnings/threshold'

/** The demands put to the offices by the directives this was built for, and what of them no console page can show. */
export const demands: Record<string, string> = {
  D1: 'A result late in fact must not look on time on paper',
  D2: 'An obstacle is told to the applicant in writing and reported upwards',
  D3: 'No dossier lies still',
  D4: 'Somebody stands in for an officer who is away',
  D5: 'Feedback is answered in time',
  D6: 'No needless steps between',
  D7: 'Every step has one person who answers for it',
  D8: 'Promptly, in time',
  D9: 'Only agencies directly concerned are consulted',
  D10: 'Consulted agencies answer in time',
  D11: 'No passing on from desk to desk',
  D12: 'Who has the lead does not give it on',
  D13: 'Difficulties are reported upwards',
  D14: 'Dossiers are kept in hand from receipt to return',
  D17: 'Time spent in each stage is known',
  D18: 'Open dossiers are gone through regularly',
  D20: 'No delay is let be',
  D21: 'Heads answer for their unit',
}

/** Answered elsewhere than by a warning on a dossier. */
export const answeredElsewhere: Record<string, string> = {
  D15: 'periodic summaries and reports (`utils/reports`)',
  D16: 'random samples by field (`utils/reports`)',
  D19: 'figures of a unit, never a ranking of persons (`utils/reports`)',
  D22: 'exports of facts with their evidence (`utils/reports`)',
}

const effects: Record<Acknowledging, string> = {
  rests: 'rests until it expires',
  noted: 'noted, stays shown',
  never: 'no: it ends by doing it',
}

function comes(onByDefault: WarningRule['onByDefault']): string {
  if (onByDefault === 'always') return 'always'
  return onByDefault ? 'on' : 'off'
}

function thresholdText({ key, initial, kind }: Threshold): string {
  return `\`${key}\` ${kind === 'share' ? `${Math.round(initial * 100)} %` : initial}`
}

function ofGroup(group: RuleGroup): string[] {
  const thresholds = groupThresholds[group] ?? []
  return thresholds.length === 0
    ? []
    : [`- ${groupNames[group]}: ${thresholds.map(thresholdText).join(', ')}`]
}

/** utils/warnings/README.md, from the registry (design.md, rule 8). */
export function warningsTable(rules: readonly WarningRule[]): string {
  const rows = rules.map(
    ({ id, group, words, demands, onByDefault, thresholds = [], acknowledging }) =>
      `| \`${id}\` | ${words.title} | ${groupNames[group]} | ${words.description} | ${comes(onByDefault)} | ${thresholds.map(thresholdText).join(', ')} | ${effects[acknowledging]} | ${demands.join(', ')} |`,
  )
  const shortTerms = rules
    .filter(({ forShortTerms }) => forShortTerms)
    .map(({ id }) => `\`${id}\``)
    .join(', ')
  const elsewhere = Object.entries(answeredElsewhere).map(([id, where]) => `- ${id}: ${where}`)
  return [
    '# Warnings',
    '',
    'Written from the rules in `utils/warnings/rules` by a test (`npx vitest run --project unit tests/unit/repository/warnings-docs.test.ts -u`).',
    '',
    '| rule | title | group | when | comes | thresholds | acknowledging | demands |',
    '|---|---|---|---|---|---|---|---|',
    ...rows,
    '',
    `Terms of three working days or less get ${shortTerms}. Thresholds of a whole group:`,
    '',
    ...ruleGroups.flatMap(ofGroup),
    '',
    '## Demands',
    '',
    ...Object.entries(demands).map(([id, says]) => `- ${id}: ${says}`),
    '',
    'Not answered by a warning:',
    '',
    ...elsewhere,
    '',
  ].join('\n')
}
