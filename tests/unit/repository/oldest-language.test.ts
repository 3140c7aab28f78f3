import { basename, join } from 'node:path'
import ts from 'typescript'
import { beforeAll, describe, expect, test } from 'vitest'
import { isYoungerGlobal, isYoungerMember } from './compat-data'
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

/** The same of what pages have: the compiler’s types know it all, and MDN’s data since when. */
const plantedOfPages = `
export const raced = AbortSignal.any([])
export const can = URL.canParse('a')
export const { startViewTransition } = document
export const opened = document.createElement('dialog').requestClose
export const store = cookieStore
`

const added: Record<string, string> = {
  [join(root, 'find-last.d.ts')]: findLast,
  [join(root, 'planted.ts')]: planted,
  [join(root, 'planted-of-pages.ts')]: plantedOfPages,
}

// Types know no time zone: of the three in which tests run, one will do.
describe.runIf((process.env.TZ ?? 'UTC') === 'UTC')(
  'by the compiler’s own types',
  { timeout: 300_000 },
  () => {
    let program: ts.Program
    beforeAll(() => {
      program = ownProgram()
    }, 300_000)

    test('the language is what both browsers have: ES2022 and findLast', () => {
      const problems = ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => ({
        path: file?.fileName ?? '',
        line: file ? file.getLineAndCharacterOfPosition(start).line : 0,
        says: ts.flattenDiagnosticMessageText(messageText, ' '),
      }))
      const isPlanted = ({ path }: { path: string }) => path.endsWith('planted.ts')
      expect(problems.filter((problem) => !isPlanted(problem))).toEqual([])
      expect(new Set(problems.filter(isPlanted).map(({ line }) => line)).size).toBe(5)
    })

    test('nothing of a page is used that one of them lacks', () => {
      const found = program
        .getSourceFiles()
        .filter(({ fileName }) => isOwn(fileName) || fileName in added)
        .flatMap((file) => youngerUses(file, program.getTypeChecker()))
      const ofPlanted = found.filter(({ path }) => path.endsWith('planted-of-pages.ts'))
      expect(found.filter((each) => !ofPlanted.includes(each))).toEqual([])
      expect(ofPlanted.map(({ uses }) => uses)).toEqual([
        'AbortSignal.any',
        'URL.canParse',
        'Document.startViewTransition',
        'HTMLDialogElement.requestClose',
        'cookieStore',
      ])
    })
  },
)

function isOwn(path: string): boolean {
  return own.some((folder) => path.startsWith(`${root}${folder}/`))
}

/** All that is ours, and what was planted, as if there were nothing younger than ES2022. */
function ownProgram(): ts.Program {
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
    return text === undefined ? undefined : ts.createSourceFile(path, text, version, true)
  }
  const declarations = fileNames.filter((path) => path.endsWith('/wxt.d.ts'))
  return ts.createProgram([...fileNames.filter(isOwn), ...declarations, ...Object.keys(added)], older, host)
}

/** What a file uses of pages that one of the oldest browsers lacks. */
function youngerUses(file: ts.SourceFile, checker: ts.TypeChecker): { path: string; uses: string }[] {
  const found: { path: string; uses: string }[] = []
  const visit = (node: ts.Node) => {
    if (ts.isIdentifier(node)) {
      for (const declared of symbolAt(node, checker)?.declarations ?? []) {
        const uses = youngerUse(node.text, declared)
        if (uses) found.push({ path: file.fileName, uses })
      }
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

/** What a name stands for; of `{ startViewTransition } = document`, the member that is taken. */
function symbolAt(node: ts.Identifier, checker: ts.TypeChecker): ts.Symbol | undefined {
  const { parent } = node
  const isTaken = ts.isBindingElement(parent) && (parent.propertyName ?? parent.name) === node
  if (!isTaken) return checker.getSymbolAtLocation(node)
  return checker.getPropertyOfType(checker.getTypeAtLocation(parent.parent), node.text)
}

/** The name with its object where this declaration, of the compiler’s library, is of something younger. */
function youngerUse(name: string, declared: ts.Declaration): string | null {
  if (!/^lib\.dom\b/.test(basename(declared.getSourceFile().fileName))) return null
  const object = objectOf(declared)
  if (object === null) return isYoungerGlobal(name) ? name : null
  return isYoungerMember(object, name) ? `${object}.${name}` : null
}

/** The object whose member this is; null of what is there by itself. */
function objectOf({ parent }: ts.Declaration): string | null {
  if (ts.isInterfaceDeclaration(parent)) return parent.name.text
  // Static members: `declare var AbortSignal: { any(…) }`.
  const isStatic = ts.isTypeLiteralNode(parent) && ts.isVariableDeclaration(parent.parent)
  return isStatic && ts.isIdentifier(parent.parent.name) ? parent.parent.name.text : null
}
