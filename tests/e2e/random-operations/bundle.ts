import { join } from 'node:path'
import { build } from 'vite'
import { projectRoot } from '../../../scripts/lib/paths.mjs'

/** A module and all it imports as one script, for a page's own world. */
export async function bundleForPage(path: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': projectRoot } },
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      lib: { entry: join(projectRoot, path), formats: ['iife'], name: 'inPage' },
    },
  })
  const [bundle] = Array.isArray(output) ? output : [output]
  const chunk = bundle && 'output' in bundle ? bundle.output[0] : null
  if (!chunk) throw new Error(`Nothing was built from ${path}`)
  return chunk.code
}
