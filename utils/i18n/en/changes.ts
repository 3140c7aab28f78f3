import type { Translation } from '../catalogue'
import type * as vietnamese from '../changes'

export const changeWords: Translation<typeof vietnamese.changeWords> = {
  '0.1.0': [
    'First version: time left on every row, warnings, drafted documents, the dashboard.',
    'A welcome of three steps; settings can be searched, exported, imported and reset; settings set by the administrator.',
  ],
}
