import { z } from '@/utils/zod'
import { basisSchema } from './basis-schema'
import type { Basis } from './settings'

/** A threshold for one procedure, one step, or one step of one procedure; an empty name means any. */
export interface OwnThreshold {
  /** Key of a threshold that a rule declares (utils/warnings/threshold.ts). */
  key: string
  procedure: string
  step: string
  value: number
}

/** What the office has chosen about the warnings, by the rules' own ids: only what differs from how they come. */
export interface RuleSettings {
  /** On or off by rule id. */
  on: Record<string, boolean>
  /** Thresholds of single procedures and steps. The office's general ones stand in `Settings.thresholds`. */
  own: OwnThreshold[]
  /** Căn cứ by rule id, as far as the office has held it against the text itself. */
  bases: Record<string, Basis>
}

export const defaultRuleSettings: RuleSettings = { on: {}, own: [], bases: {} }

const name = z.string().check(z.maxLength(300))

export const ruleSettingsSchema: z.ZodMiniType<RuleSettings> = z.object({
  on: z.record(name, z.boolean()),
  own: z
    .array(z.object({ key: name.check(z.minLength(1)), procedure: name, step: name, value: z.number() }))
    .check(z.maxLength(2000)),
  bases: z._default(z.record(name, basisSchema), {}),
})
