/**
 * What becomes of a message on its way from somebody who means harm, or knows another version of the protocol: each value
 * in it missing, of a wrong type, or too long, and more beside it.
 */
export type Path = (string | number)[]

/** The ways to every value inside. */
export function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  const inside = Object.entries(value).flatMap(([name, each]) =>
    pathsIn(each, [...path, Array.isArray(value) ? Number(name) : name]),
  )
  return path.length > 0 ? [path, ...inside] : inside
}

/** The ways to every text inside. */
export function textsIn(message: object): Path[] {
  return pathsIn(message).filter((path) => typeof valueAt(message, path) === 'string')
}

export function withMore(message: object): object {
  return { ...message, token: 'x', applicant: 'Nguyễn Văn A' }
}

export function without(message: object, path: Path): object {
  return changed(message, path, (parent, name) => Reflect.deleteProperty(parent, name))
}

export function ofWrongType(message: object, path: Path): object {
  const wrong = otherType(valueAt(message, path))
  return changed(message, path, (parent, name) => Reflect.set(parent, name, wrong))
}

export function tooLong(message: object, path: Path): object {
  return changed(message, path, (parent, name) => Reflect.set(parent, name, 'A1'.repeat(50_000)))
}

/** A copy in which `change` was done to the place that `path` names. */
function changed(
  message: object,
  path: Path,
  change: (parent: object, name: string | number) => void,
): object {
  const copy = structuredClone(message)
  const parent = path.slice(0, -1).reduce<unknown>((value, name) => Reflect.get(Object(value), name), copy)
  change(Object(parent), path.at(-1) ?? '')
  return copy
}

function valueAt(message: object, path: Path): unknown {
  return path.reduce<unknown>((value, name) => Reflect.get(Object(value), name), message)
}

/** Never of the same type. */
function otherType(value: unknown): unknown {
  if (typeof value === 'string') return { toString: 'A-1' }
  if (Array.isArray(value)) return 'danh sách'
  if (typeof value === 'object' && value !== null) return 'A-1'
  return ['2026']
}
