// npm run bench [part]: runs one measurement of tests/bench, or all. Each prints a table and writes
// bench-output/<part>.json, an array of {metric, value, unit, against, ratio, budget, ok}, and the spread where values
// scatter. Names behind the part choose among what it measures, where it lets itself be done in pieces; only a whole
// one is written down. Nothing times out on a budget: a missed one is shown, and the exit code says so, as it
// does of a part that breaks off: what it knew by then is written, and the other parts are measured all the same.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensurePackages } from './lib/ensure.mjs'
import { projectRoot } from './lib/paths.mjs'
import { fail, runAsProgram, step } from './lib/progress.mjs'

const folder = join(projectRoot, 'tests/bench')
const output = join(projectRoot, 'bench-output')

await runAsProgram(async () => {
  ensurePackages()
  const parts = new Map(
    readdirSync(folder)
      .filter((name) => /\.(ts|mjs)$/.test(name))
      .map((name) => [name.slice(0, -extname(name).length), name]),
  )
  const [wanted, ...names] = process.argv.slice(2)
  if (wanted && !parts.has(wanted)) fail(`Không có phép đo "${wanted}". Có: ${[...parts.keys()].join(', ')}`)

  mkdirSync(output, { recursive: true })
  for (const part of wanted ? [wanted] : parts.keys()) {
    step(`Đo: ${part}`)
    const keep = (rows) => {
      if (names.length > 0) return
      writeFileSync(join(output, `${part}.json`), `${JSON.stringify(rows, null, 2)}\n`)
    }
    try {
      const { measure } = await import(await runnable(parts.get(part), part))
      const rows = await measure(names, keep)
      keep(rows)
      console.table(Object.fromEntries(rows.map(({ metric, ...rest }) => [metric, rest])))
      if (rows.some(({ ok }) => !ok)) process.exitCode = 1
    } catch (error) {
      if (wanted) throw error
      step(`Không đo được ${part}: ${error.message}`)
      process.exitCode = 1
    }
  }
})

/** The address of a part as plain JavaScript: bundled as it ships, since a module runner's code is slower. */
async function runnable(file, part) {
  if (extname(file) === '.mjs') return pathToFileURL(join(folder, file)).href
  const { build } = await import('vite')
  const outDir = join(projectRoot, 'node_modules/.cache/bench')
  await build({
    root: projectRoot,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': projectRoot } },
    build: {
      ssr: join(folder, file),
      outDir,
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'es2023',
      rolldownOptions: { output: { entryFileNames: `${part}.mjs` } },
    },
  })
  return pathToFileURL(join(outDir, `${part}.mjs`)).href
}
