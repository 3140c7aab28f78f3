import { z } from '@/utils/zod'
import { originSchema } from './schema'
import type { ConsoleEntry } from './settings'
import type { SettingsStorage } from './store'

/** A console that the computer's administrator proposes; the officer still has to allow it. */
export type ProposedConsole = Pick<ConsoleEntry, 'origin' | 'name' | 'profile'>

const short = z.string().check(z.minLength(1), z.maxLength(300))
const proposal: z.ZodMiniType<ProposedConsole> = z.object({
  origin: originSchema,
  name: short,
  profile: short,
})
const most = 50

/**
 * The consoles that the managed policy proposes (key `consoles`), without those the office has already. None where
 * there is no policy: Firefox then refuses to be asked. A proposal that is not understood is left out.
 */
export async function loadProposals(
  area: Pick<SettingsStorage, 'get'>,
  known: readonly Pick<ConsoleEntry, 'origin'>[],
): Promise<ProposedConsole[]> {
  const stored = await area.get('consoles').catch(() => ({}))
  const listed: unknown = Reflect.get(stored, 'consoles')
  if (!Array.isArray(listed)) return []
  return listed.slice(0, most).flatMap((one) => {
    const parsed = proposal.safeParse(one)
    const isNew = parsed.success && !known.some(({ origin }) => origin === parsed.data.origin)
    return isNew ? [parsed.data] : []
  })
}
