import { join } from 'node:path'
import { build } from 'vite'
import { projectRoot } from '../../../../scripts/lib/paths.mjs'

/** in-page.ts as one script, for a page to run: its side of what needs a real IndexedDB. */
export async function inPageScript() {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': projectRoot } },
    build: {
      write: false,
      target: 'es2023',
      modulePreload: false,
      rolldownOptions: { input: join(projectRoot, 'tests/bench/lib/history/in-page.ts') },
    },
  })
  const [first] = Array.isArray(output) ? output : [output]
  return first.output[0].code
}
