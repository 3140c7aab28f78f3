import type { Translation } from '../catalogue'
import type * as vietnamese from '../sample'

export const sampleWords: Translation<typeof vietnamese.sampleWords> = {
  size: 'Dossiers to check',
  seed: 'Code of the draw',
  seedHint: 'The same code and the same data draw the same dossiers again.',
}
