import type { Translation } from '../catalogue'
import type * as vietnamese from '../settings-search'
import { counted } from './counted'

export const searchWords: Translation<typeof vietnamese.searchWords> = {
  label: 'Search the settings',
  hint: 'For example: signers, working hours',
  found: (count) => (count === 0 ? 'No setting matches.' : `${counted(count, 'setting', 'settings')} found.`),
  results: 'Settings found',
}
