import type { Dossier } from '@/utils/dossier/dossier'
import { acknowledgementOf } from './acknowledged'
import { isClockDoubtful } from './clock-trouble'
import { withOwnCalendar } from './own-calendar'
import { rules } from './registry'
import type { Finding, JudgeContext, Severity, Warning, WarningRule } from './rule'
import { isShortTerm, paperOnShortTerms } from './term'
import { chosenValue } from './threshold'

const gravity: Record<Severity, number> = { grave: 0, warning: 1, note: 2 }

/**
 * What should be looked at in a dossier, gravest first; of the same gravity the newest, since the others have
 * been there to be read before.
 */
export function judge(dossier: Dossier, context: JudgeContext): Warning[] {
  const own = withOwnCalendar(context, dossier.current.unit)
  return speaking(dossier, own)
    .flatMap((rule): Warning[] => {
      const finding = rule.check(dossier, own)
      return finding ? [warningOf(rule, finding, dossier, own)] : []
    })
    .sort((a, b) => gravity[a.severity] - gravity[b.severity] || sinceOf(b) - sinceOf(a))
}

function warningOf(rule: WarningRule, finding: Finding, dossier: Dossier, context: JudgeContext): Warning {
  return {
    rule: rule.id,
    label: rule.words.label,
    ...finding,
    acknowledged: acknowledgementOf(dossier, rule, finding, context),
    mayAcknowledge: rule.acknowledging !== 'never',
    nextSteps: rule.nextSteps,
    paper: rule.paper?.[context.role] ?? null,
    form: rule.form ?? null,
    basis: context.rules.bases[rule.id] ?? null,
  }
}

/** Why some rules can say nothing about a dossier: "trang này không cho biết bước xử lý". */
export function silences(dossier: Dossier, context: JudgeContext): string[] {
  return speaking(dossier, context)
    .map((rule) => rule.silence?.(dossier, context) ?? null)
    .filter((reason) => reason !== null)
}

/** Whether the office wants to hear of a rule. */
export function isOn(rule: WarningRule, { rules: chosen }: Pick<JudgeContext, 'rules'>): boolean {
  return rule.onByDefault === 'always' || (chosen.on[rule.id] ?? rule.onByDefault)
}

/** The same context for asking these rules alone, as far as the office wants to hear of them. */
export function askingOnly(ids: readonly string[], context: JudgeContext): JudgeContext {
  const on = rules.map((rule) => [rule.id, ids.includes(rule.id) && isOn(rule, context)])
  return { ...context, rules: { ...context.rules, on: Object.fromEntries(on) } }
}

/**
 * The rules that may speak of a dossier: of a short term few, and when the clock is in doubt none that holds dates
 * against sightings.
 */
function speaking(dossier: Dossier, context: JudgeContext): readonly WarningRule[] {
  const isShort = isShortTerm(dossier.current.term)
  const paperSpeaks =
    (!isShort || chosenValue(paperOnShortTerms, context) === 1) && !isClockDoubtful(dossier, context)
  return rulesOn(context).filter(({ group, forShortTerms }) =>
    group === 'paperAgainstFact' ? paperSpeaks : !isShort || forShortTerms,
  )
}

const onBySettings = new WeakMap<JudgeContext['rules'], readonly WarningRule[]>()

/** Asked once for every dossier, of a choice that hardly ever changes. */
function rulesOn(context: JudgeContext): readonly WarningRule[] {
  const known = onBySettings.get(context.rules)
  if (known) return known
  const on = rules.filter((rule) => isOn(rule, context))
  onBySettings.set(context.rules, on)
  return on
}

function sinceOf(warning: Warning): number {
  return warning.since ?? 0
}
