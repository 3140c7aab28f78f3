// npm run vectors -- DIR: replays every vector file of a folder through the working-time engine.
// Prints per file how many cases were replayed and which differ; exit code 1 if any does.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensurePackages } from './lib/ensure.mjs'
import { fail, runAsProgram } from './lib/progress.mjs'

await runAsProgram(async () => {
  const folder = process.argv[2] ?? fail('Hãy nêu thư mục chứa các tệp: npm run vectors -- THƯ_MỤC')
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
  if (names.length === 0) fail(`Không có tệp .json nào trong ${folder}`)

  ensurePackages()
  const { importTs } = await import('./lib/import-ts.mjs')
  const { replay } = await importTs('tests/unit/working-time/vectors/replay.ts')

  const results = names.sort().map((name) => replayFile(replay, folder, name))
  for (const result of results) print(result)
  const replayed = results.reduce((sum, result) => sum + result.replayed, 0)
  const differing = results.reduce((sum, result) => sum + result.differences.length, 0)
  const unreadable = results.filter(({ problem }) => problem).length
  console.log(`Đúng ${replayed - differing} / ${replayed} trường hợp, ${names.length} tệp`)
  if (differing > 0 || unreadable > 0) process.exitCode = 1
})

function replayFile(replay, folder, name) {
  try {
    return { name, ...replay(JSON.parse(readFileSync(join(folder, name), 'utf8'))) }
  } catch (error) {
    return { name, replayed: 0, differences: [], problem: `không đọc được: ${error.message}` }
  }
}

function print({ name, replayed, differences, problem }) {
  console.log(`${name.padEnd(32)} ${problem ?? `${replayed - differences.length} / ${replayed}`}`)
  for (const { id, op, expected, found } of differences) {
    console.log(`  ${id} ${op}: cần ${JSON.stringify(expected)}, được ${JSON.stringify(found)}`)
  }
}
