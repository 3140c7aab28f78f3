/** Where a value of a JSON text stands: "/edits/3/date" → its line, 1 the first. */
export type JsonLines = ReadonlyMap<string, number>

/** Deeper than this no file of ours goes. */
const maxDepth = 20

/** Thrown by jsonLines; `line` is where the text stops being JSON. */
export class JsonSyntaxError extends Error {
  constructor(readonly line: number) {
    super(`Not JSON in line ${line}`)
    this.name = 'JsonSyntaxError'
  }
}

/**
 * The line of every value in a JSON text, by its path (JSON Pointer, RFC 6901), so that an error can name the
 * line a person has to mend: engines word their own messages differently, and none knows paths.
 * @throws JsonSyntaxError
 */
export function jsonLines(text: string): JsonLines {
  const lines = new Map<string, number>()
  let at = 0
  let counted = 0
  let line = 1
  const lineNow = () => {
    for (; counted < at; counted++) if (text[counted] === '\n') line++
    return line
  }
  const fail = (): never => {
    throw new JsonSyntaxError(lineNow())
  }
  const match = (pattern: RegExp): string | null => {
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0] ?? null
    if (found !== null) at += found.length
    return found
  }
  const skip = () => match(/[\t\n\r ]*/y)
  const take = (mark: string) => {
    skip()
    return text[at] === mark ? Boolean(++at) : false
  }
  const expect = (mark: string) => take(mark) || fail()
  const string = (): string => {
    skip()
    const found = match(/"(?:[^"\\\n]|\\.)*"/y)
    return (found && unescaped(found)) ?? fail()
  }
  const items = (end: string, item: (i: number) => void) => {
    if (take(end)) return
    for (let i = 0; ; i++) {
      item(i)
      if (take(end)) return
      expect(',')
    }
  }
  const value = (path: string, depth: number): void => {
    skip()
    lines.set(path, lineNow())
    if (depth > maxDepth) fail()
    if (take('{')) {
      items('}', () => {
        const name = string()
        expect(':')
        value(`${path}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`, depth + 1)
      })
    } else if (take('[')) {
      items(']', (i) => value(`${path}/${i}`, depth + 1))
    } else if (text[at] === '"') {
      string()
    } else if (match(/true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y) === null) {
      fail()
    }
  }
  value('', 0)
  skip()
  if (at < text.length) fail()
  return lines
}

/** The line of a value, or of the nearest one around it that is there: what is missing has no line. */
export function lineAt(path: readonly PropertyKey[], lines: JsonLines): number {
  const found = lines.get(path.map((part) => `/${String(part)}`).join(''))
  return found ?? (path.length > 0 ? lineAt(path.slice(0, -1), lines) : 1)
}

/** The text of a JSON string; null for an escape there is not, or a bare control character. */
function unescaped(quoted: string): string | null {
  try {
    return String(JSON.parse(quoted))
  } catch {
    return null
  }
}
