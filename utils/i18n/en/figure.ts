import type { Translation } from '../catalogue'
import type * as vietnamese from '../figure'
import { figure } from './counted'

export const figureWords: Translation<typeof vietnamese.figureWords> = { figure }
