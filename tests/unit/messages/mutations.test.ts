import { describe, expect, test } from 'vitest'
import { checkMessage } from '@/utils/messages-check'
import { samples } from './samples'

/**
 * Every message with every value of it missing, of a wrong type, too long, or with more beside it. What the check
 * lets through must be what was sent, less what the protocol has no place for and with a default for what may be
 * left out: never something made of it.
 */
type Path = (string | number)[]

/** The ways to every value inside. */
function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  const inside = Object.entries(value).flatMap(([name, each]) =>
    pathsIn(each, [...path, Array.isArray(value) ? Number(name) : name]),
  )
  return path.length > 0 ? [path, ...inside] : inside
}

/** A copy in which `change` was done to the place that `path` names. */
function changed(message: unknown, path: Path, change: (parent: object, name: string | number) => void) {
  const copy: unknown = structuredClone(message)
  let parent = copy
  for (const name of path.slice(0, -1)) parent = Reflect.get(Object(parent), name)
  change(Object(parent), path.at(-1) ?? '')
  return copy
}

function valueAt(message: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, name) => Reflect.get(Object(value), name), message)
}

/** Never of the same type. */
function ofWrongType(value: unknown): unknown {
  if (typeof value === 'string') return { toString: 'A-1' }
  if (Array.isArray(value)) return 'danh sách'
  if (typeof value === 'object' && value !== null) return 'A-1'
  return ['2026']
}

describe.each(Object.entries(samples))('%s', (_, { message }) => {
  const paths = pathsIn(message)

  test('is let through as it is', () => {
    expect(checkMessage(message)).toEqual(message)
  })

  test('with something more is what it was', () => {
    expect(checkMessage({ ...message, token: 'x', applicant: 'Nguyễn Văn A' })).toEqual(message)
  })

  test.each(paths.map((path) => [path.join('.'), path] as const))(
    'without %s: as sent, or refused',
    (_, path) => {
      const without = changed(message, path, (parent, name) => Reflect.deleteProperty(parent, name))
      const checked = checkMessage(without)
      if (path[0] === 'type') expect(checked).toBeNull()
      if (checked !== null) expect(checked).toMatchObject(Object(without))
    },
  )

  test.each(paths.map((path) => [path.join('.'), path] as const))(
    'with %s of a wrong type is refused',
    (_, path) => {
      const wrong = changed(message, path, (parent, name) =>
        Reflect.set(parent, name, ofWrongType(valueAt(message, path))),
      )
      expect(checkMessage(wrong)).toBeNull()
    },
  )

  const texts = paths.filter((path) => typeof valueAt(message, path) === 'string')
  test.each(texts.map((path) => [path.join('.'), path] as const))(
    'with %s too long is refused',
    (_, path) => {
      const long = changed(message, path, (parent, name) => Reflect.set(parent, name, 'A1'.repeat(50_000)))
      expect(checkMessage(long)).toBeNull()
    },
  )
})
