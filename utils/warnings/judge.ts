import type { Dossier } from '@/utils/dossier/dossier'
import { withOwnCalendar } from './own-calendar'
import { rules } from './registry'
import type { JudgeContext, Severity, Warning } from './rule'

const gravity: Record<Severity, number> = { grave: 0, warning: 1, note: 2 }

/**
 * What should be looked at in a dossier, gravest first; of the same gravity the newest, since the others have
 * been there to be read before.
 */
export function judge(dossier: Dossier, context: JudgeContext): Warning[] {
  const own = withOwnCalendar(context, dossier.current.unit)
  return rules
    .map((rule) => rule.check(dossier, own))
    .filter((warning) => warning !== null)
    .sort((a, b) => gravity[a.severity] - gravity[b.severity] || sinceOf(b) - sinceOf(a))
}

/** Why some rules can say nothing about a dossier: "trang này không cho biết bước xử lý". */
export function silences(dossier: Dossier): string[] {
  return rules.map((rule) => rule.silence?.(dossier) ?? null).filter((reason) => reason !== null)
}

function sinceOf(warning: Warning): number {
  return warning.since ?? 0
}
