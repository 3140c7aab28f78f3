import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'

/** The gzip size a module adds to the content script, minified and tree-shaken to one export. */
export async function contentBytes(path: string, name: string): Promise<number> {
  const entry = 'virtual:entry'
  const output = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': resolve('.') } },
    plugins: [
      {
        name: 'one-export',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? `import { ${name} } from '@/${path}'; globalThis.x = ${name}` : null),
      },
    ],
    build: { write: false, target: 'chrome109', modulePreload: false, rolldownOptions: { input: entry } },
  })
  const [bundle] = Array.isArray(output) ? output : [output]
  const chunk = bundle && 'output' in bundle ? bundle.output[0] : null
  if (!chunk) throw new Error(`Nothing was built from ${path}`)
  return gzipSync(chunk.code.trimEnd(), { level: 9 }).length
}
