import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { root } from './source'

const own = ['utils', 'components', 'entrypoints']

/** Of ES2023 Chrome has had these since 97, Firefox since 104; the rest is younger than Chrome 109. */
const findLast = `
interface Array<T> {
  findLast<S extends T>(predicate: (value: T, index: number, array: T[]) => value is S): S | undefined
  findLast(predicate: (value: T, index: number, array: T[]) => unknown): T | undefined
  findLastIndex(predicate: (value: T, index: number, array: T[]) => unknown): number
}
interface ReadonlyArray<T> {
  findLast<S extends T>(predicate: (value: T, index: number, array: readonly T[]) => value is S): S | undefined
  findLast(predicate: (value: T, index: number, array: readonly T[]) => unknown): T | undefined
  findLastIndex(predicate: (value: T, index: number, array: readonly T[]) => unknown): number
}`

/** Each line uses one thing that is younger: methods of the same name stand on older objects, so only types tell. */
const planted = `
export const sorted = [1].toSorted()
export const joined = new Set([1]).union(new Set([2]))
export const mapped = new Map([[1, 2]]).values().map((value) => value)
export const raced = Promise.withResolvers<void>()
export const matched = /[a--b]/v
`

// Types know no time zone: of the three in which tests run, one will do.
const isOnce = (process.env.TZ ?? 'UTC') === 'UTC'

test.runIf(isOnce)(
  'the language is what both browsers have: ES2022 and findLast, by the compiler’s own types',
  {
    timeout: 300_000,
  },
  () => {
    const added: Record<string, string> = {
      [join(root, 'find-last.d.ts')]: findLast,
      [join(root, 'planted.ts')]: planted,
    }
    const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
    const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, root)
    const older: ts.CompilerOptions = {
      ...options,
      target: ts.ScriptTarget.ES2022,
      lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts', 'lib.dom.asynciterable.d.ts'],
      // Those of Node bring in what Node has.
      types: [],
      incremental: false,
      noEmit: true,
    }
    delete older.tsBuildInfoFile
    const host = ts.createCompilerHost(older)
    const { readFile, fileExists } = host
    host.readFile = (path) => added[path] ?? readFile(path)
    host.fileExists = (path) => path in added || fileExists(path)
    host.getSourceFile = (path, version) => {
      const text = host.readFile(path)
      return text === undefined ? undefined : ts.createSourceFile(path, text, version)
    }
    const ours = fileNames.filter((path) => own.some((folder) => path.startsWith(`${root}${folder}/`)))
    const declarations = fileNames.filter((path) => path.endsWith('/wxt.d.ts'))
    const program = ts.createProgram([...ours, ...declarations, ...Object.keys(added)], older, host)
    const problems = ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => ({
      path: file?.fileName ?? '',
      line: file ? file.getLineAndCharacterOfPosition(start).line : 0,
      says: ts.flattenDiagnosticMessageText(messageText, ' '),
    }))
    const isPlanted = ({ path }: { path: string }) => path.endsWith('planted.ts')
    expect(problems.filter((problem) => !isPlanted(problem))).toEqual([])
    expect(new Set(problems.filter(isPlanted).map(({ line }) => line)).size).toBe(5)
  },
)
