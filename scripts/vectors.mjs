// npm run vectors -- DIR: replays every vector file of a folder through the working-time engine.
// Prints per file how many cases were replayed and which differ; exit code 1 if any does.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { importTs } from './lib/import-ts.mjs'

const folder = process.argv[2]
if (!folder) {
  console.error('Usage: npm run vectors -- DIR')
  process.exit(1)
}

const { replay } = await importTs('tests/unit/working-time/vectors/replay.ts')
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort()
const results = files.map((name) => ({ name, ...read(join(folder, name)) }))

for (const { name, replayed, differences, problem } of results) {
  console.log(`${name.padEnd(32)} ${problem ?? `${replayed - differences.length} of ${replayed}`}`)
  for (const { id, op, expected, found } of differences) {
    console.log(`  ${id} ${op}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`)
  }
}
const replayed = results.reduce((sum, result) => sum + result.replayed, 0)
const differing = results.reduce((sum, result) => sum + result.differences.length, 0)
console.log(`${files.length} files, ${replayed} cases, ${differing} differ`)
process.exit(replayed === 0 || differing > 0 || results.some(({ problem }) => problem) ? 1 : 0)

function read(path) {
  try {
    return replay(JSON.parse(readFileSync(path, 'utf8')))
  } catch (error) {
    return { replayed: 0, differences: [], problem: `cannot be read: ${error.message}` }
  }
}
