import type { Translation } from '../catalogue'
import type * as vietnamese from '../mover'

export const moverWords: Translation<typeof vietnamese.moverWords> = {
  hint: 'Drag it, or use the arrow keys, to move this button elsewhere',
}
