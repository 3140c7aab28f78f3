const ofStrings = [
  'normalize',
  'replace',
  'replaceAll',
  'match',
  'matchAll',
  'search',
  'split',
  'toLowerCase',
  'toUpperCase',
  'toLocaleLowerCase',
  'toLocaleUpperCase',
] as const
const ofExpressions = ['exec', 'test'] as const

/**
 * How many characters a job hands to whatever goes through texts: regular expressions, splitting, bringing into one
 * form. The same on every computer, as time is not. How long one expression takes over one text it does not tell.
 */
export function workOf(job: () => void): number {
  let characters = 0
  let isInside = false
  /** What a method calls in turn goes through the same text. */
  const counted = (lengthOf: (self: unknown, args: unknown[]) => number, method: unknown) =>
    function (this: unknown, ...args: unknown[]): unknown {
      if (typeof method !== 'function') throw new Error('no method')
      if (isInside) return Reflect.apply(method, this, args)
      characters += lengthOf(this, args)
      isInside = true
      try {
        return Reflect.apply(method, this, args)
      } finally {
        isInside = false
      }
    }
  const restore = [
    ...ofStrings.map((name) =>
      replaced(String.prototype, name, (method) => counted((text) => String(text).length, method)),
    ),
    ...ofExpressions.map((name) => replaced(RegExp.prototype, name, (method) => counted(left, method))),
  ]
  try {
    job()
  } finally {
    for (const undo of restore) undo()
  }
  return characters
}

/** One that goes on where it stopped is handed what is left of the text. */
function left(self: unknown, [text]: unknown[]): number {
  const goesOn = self instanceof RegExp && (self.global || self.sticky)
  return String(text).length - (goesOn ? self.lastIndex : 0)
}

function replaced(owner: object, name: string, by: (method: unknown) => unknown): () => void {
  const before = Object.getOwnPropertyDescriptor(owner, name)
  if (!before) throw new Error(`no ${name}`)
  Object.defineProperty(owner, name, { ...before, value: by(before.value) })
  return () => Object.defineProperty(owner, name, before)
}
