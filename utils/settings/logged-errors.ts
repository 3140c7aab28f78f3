import { z } from '@/utils/zod'
import { errorLogKey, type LoggedError } from './error-log'
import type { SettingsStorage } from './store'

const logged: z.ZodMiniType<LoggedError> = z.object({
  at: z.int(),
  context: z.string().check(z.regex(/^[a-z-]{1,40}$/)),
  name: z.string().check(z.regex(/^[A-Za-z]{1,60}$/)),
  place: z.string().check(z.regex(/^[\w./:-]{0,200}$/)),
})

/** The last faults, the latest first; what cannot be read is passed over. */
export async function loadErrors(area: Pick<SettingsStorage, 'get'>): Promise<LoggedError[]> {
  const stored = (await area.get(errorLogKey))[errorLogKey]
  if (!Array.isArray(stored)) return []
  return stored.flatMap((one) => {
    const parsed = logged.safeParse(one)
    return parsed.success ? [parsed.data] : []
  })
}
