import type { Translation } from '../catalogue'
import type * as vietnamese from '../policy'

export const policyWords: Translation<typeof vietnamese.policyWords> = {
  locked: 'Set by the administrator of this computer',
  refused: (sections) =>
    `Parts of the policy set by the administrator of this computer are not valid and do not apply: ${sections.join(', ')}. Tell the administrator; your office’s settings apply there.`,
}
