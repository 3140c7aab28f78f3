import { fileURLToPath } from 'node:url'

/** The project's folder, without a closing slash. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '')
