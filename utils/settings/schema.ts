import { parseDate } from '@/utils/working-time/dates'
import { z } from '@/utils/zod'
import { agencyCalendarsSchema } from './agency-calendars'
import { basisSchema } from './basis-schema'
import { calendarSchema } from './calendar-schema'
import { consoleAnswers } from './console-answers'
import { defaultSettings } from './defaults'
import { displaySchema } from './display-schema'
import { featuresSchema } from './features'
import { historySettingsSchema } from './history-settings'
import { languageSchema } from './language-schema'
import { leadSettingsSchema } from './lead'
import { paperSettingsSchema } from './papers'
import { reminderSettingsSchema } from './reminders'
import { defaultRuleSettings, ruleSettingsSchema } from './rule-settings'
import type { Settings } from './settings'

/** Long enough for any office's name, short enough that a broken file cannot fill the storage. */
const line = z.string().check(z.maxLength(300))
const date = z.string().check(z.refine((text) => parseDate(text) !== null))
/** Null for what is no address; `URL.canParse` is younger than the oldest browser this runs on. */
function originOf(text: string): string | null {
  try {
    return new URL(text).origin
  } catch {
    return null
  }
}

/** `https://host` or `http://host:port` and nothing more: what `location.origin` says there. */
export const originSchema = z.string().check(
  z.maxLength(300),
  z.refine((text) => /^https?:/.test(text) && originOf(text) === text),
)

const signer = z.object({
  name: line,
  title: line,
  authority: z.enum(['', 'KT.', 'TL.', 'TM.', 'TUQ.', 'Q.']),
  onBehalfOf: line,
  validFrom: z.exactOptional(date),
  validTo: z.exactOptional(date),
})

/** Stored or imported settings, checked at the border; inside they are trusted. */
export const settingsSchema: z.ZodMiniType<Settings> = z.object({
  version: z.literal(1),
  language: z._default(languageSchema, defaultSettings.language),
  office: z.object({
    name: line,
    parent: line,
    place: line,
    desk: line,
    role: z.enum(['resolving', 'desk']),
    symbol: line,
    returnPlace: line,
    signers: z.array(signer).check(z.maxLength(100)),
    recipients: z.array(line).check(z.maxLength(50)),
  }),
  calendar: calendarSchema,
  agencyCalendars: z._default(agencyCalendarsSchema, defaultSettings.agencyCalendars),
  countingBasis: z._default(z.nullable(basisSchema), null),
  unknownUnit: z.enum(['auto', 'day', 'instant']),
  history: z._default(historySettingsSchema, defaultSettings.history),
  papers: z._default(paperSettingsSchema, defaultSettings.papers),
  thresholds: z.catchall(
    z.object({
      dueSoonDays: z.int().check(z.gte(0), z.lte(60)),
      stallDays: z.int().check(z.gte(1), z.lte(365)),
      stallShareOfTerm: z.number().check(z.gt(0), z.lte(1)),
    }),
    z.number(),
  ),
  rules: z._default(ruleSettingsSchema, defaultRuleSettings),
  lead: z._default(leadSettingsSchema, defaultSettings.lead),
  reminders: z._default(reminderSettingsSchema, defaultSettings.reminders),
  features: z._default(featuresSchema, defaultSettings.features),
  display: z._default(displaySchema, {}),
  consoles: z
    .array(
      z.object({ origin: originSchema, name: line, profile: line, answers: z.exactOptional(consoleAnswers) }),
    )
    .check(z.maxLength(50)),
})
