import fc from 'fast-check'

/** Random cases a property: enough to notice in `npm test`, ten thousand in `npm run test:long`. */
export const runs = process.env.DUNG_HEN_LONG ? 10_000 : 1_000

/** What a slip of the pen or a hostile sender might put in place of a value. */
const wrong = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(
    '__proto__',
    'constructor',
    '<img src=x onerror=1>',
    '*'.repeat(5_000),
    '\u202e',
    ':has(*)',
    '2026-02-30',
    1e308,
    -1,
  ),
)

/** The text of one of these values with something else in one of its places; now and then any text at all. */
export function damagedJson(values: readonly unknown[]): fc.Arbitrary<string> {
  const damaged = fc
    .tuple(fc.constantFrom(...values), fc.nat(), wrong, fc.boolean())
    .map(([value, at, by, indented]) => {
      const places = placesIn(value)
      return JSON.stringify(replaced(value, places[at % places.length] ?? [], by), null, indented ? 2 : 0)
    })
  return fc.oneof({ weight: 8, arbitrary: damaged }, cutShort(damaged), fc.string())
}

/** One of these files with some of its bytes changed, cut out or doubled; now and then any bytes at all. */
export function damagedBytes(files: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
  const damaged = fc
    .tuple(fc.constantFrom(...files), fc.nat(), fc.nat({ max: 64 }), fc.uint8Array({ maxLength: 64 }))
    .map(([file, at, length, by]) => {
      const from = at % (file.length + 1)
      const rest = file.subarray(from + length)
      const bytes = new Uint8Array(from + by.length + rest.length)
      bytes.set(file.subarray(0, from))
      bytes.set(by, from)
      bytes.set(rest, from + by.length)
      return bytes
    })
  return fc.oneof({ weight: 9, arbitrary: damaged }, fc.uint8Array({ maxLength: 500 }))
}

function cutShort(texts: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.tuple(texts, fc.nat()).map(([text, at]) => text.slice(0, at % (text.length + 1)))
}

function placesIn(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]))]
}

function replaced(value: unknown, [key, ...rest]: string[], by: unknown): unknown {
  if (key === undefined) return by
  if (Array.isArray(value))
    return value.map((each, index) => (String(index) === key ? replaced(each, rest, by) : each))
  return { ...Object(value), [key]: replaced(Reflect.get(Object(value), key), rest, by) }
}
