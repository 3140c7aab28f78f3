import { createContext } from 'preact'
import type { Scope } from '@/utils/history/read'

/** Whose part of the history a page shows; all of it unless said. */
export const ShownScope = createContext<Scope>({})
