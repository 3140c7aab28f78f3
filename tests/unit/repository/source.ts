import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

export const root = fileURLToPath(new URL('../../..', import.meta.url))

/** Every TypeScript file below `folder`, as paths from the project's root with forward slashes. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}

export function read(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

/** What a file imports, types and dynamic imports included: project files as paths from the root, packages by name. */
export function importsOf(path: string): string[] {
  return importsIn(read(path), path)
}

/** What is left of a file's imports once types are erased: what the bundler will put in. */
export function runtimeImportsOf(path: string): string[] {
  const { outputText } = ts.transpileModule(read(path), {
    compilerOptions: {
      target: ts.ScriptTarget.ESNext,
      module: ts.ModuleKind.ESNext,
      jsx: ts.JsxEmit.Preserve,
    },
    fileName: path,
  })
  return importsIn(outputText, path)
}

function importsIn(text: string, path: string): string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => {
    if (fileName.startsWith('@/')) return fileName.slice(2)
    if (fileName.startsWith('.')) return posix.join(dirname(path), fileName)
    return fileName
  })
}
