// Runs the project's TypeScript from a script, with the project's own `@/` alias and Vite's own module runner.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')

/** The exports of a module, named by its path from the repository's root. */
export async function importTs(path) {
  const { module } = await runnerImport(join(root, path), {
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
  })
  return module
}
