import bcd, { type CompatStatement, type Identifier } from '@mdn/browser-compat-data/forLegacyNode'

/**
 * What browsers have since when, by the data of MDN: held against the oldest browsers this runs on, Chrome 109, with which Windows 7 and 8.1 end, and Firefox 128.
 */
const oldest = { chrome: 109, firefox: 128 }

/** Whether both have it, without a flag and by this name. */
function isOld({ support }: CompatStatement): boolean {
  return (['chrome', 'firefox'] as const).every((browser) =>
    [support[browser] ?? []].flat().some((has) => {
      const isWhole = !has.version_removed && !has.flags && !has.prefix && !has.alternative_name
      const since = Number.parseFloat(String(has.version_added).replace('≤', ''))
      return isWhole && since <= oldest[browser]
    }),
  )
}

/** Names of static members end so in the data. */
const plain = (name: string) => name.replace(/_static$/, '')

/** What stands within an entry, events apart: nobody calls them by these names. */
function membersOf(entry: Identifier): [string, Identifier][] {
  const { __compat, ...members } = entry
  return Object.entries(members).filter(([name]) => !name.endsWith('_event'))
}

/** By name, what is known of every member of every object of the web. */
const membersNamed = new Map<string, CompatStatement[]>()
for (const [, object] of membersOf(bcd.api)) {
  for (const [name, { __compat: known }] of membersOf(object)) {
    if (known) membersNamed.set(plain(name), [...(membersNamed.get(plain(name)) ?? []), known])
  }
}

/**
 * Whether one of the oldest browsers lacks this member of an object of the web (`AbortSignal`, `any`). What several
 * objects share stands in the data with each of them: then it counts as there when it is in one.
 */
export function isYoungerMember(object: string, member: string): boolean {
  const its = bcd.api[object]
  const own = its?.[`${member}_static`]?.__compat ?? its?.[member]?.__compat
  const known = own ? [own] : (membersNamed.get(member) ?? [])
  return known.length > 0 && !known.some(isOld)
}

/** The same of an object itself, or of a function that needs none (`cookieStore`, `reportError`). */
export function isYoungerGlobal(name: string): boolean {
  const known = bcd.api[name]?.__compat
  return known ? !isOld(known) : isYoungerMember('Window', name)
}

/** The same of what extensions may call, by the way to it from `browser`: `action.openPopup`. */
export function isYoungerExtensionCall(way: readonly string[]): boolean {
  let at: Identifier | undefined = bcd.webextensions.api
  for (const name of way) {
    at = at?.[name]
    if (at?.__compat && !isOld(at.__compat)) return true
  }
  return false
}

/**
 * The same of what style sheets may have, by the way to it in the data: `properties`, `text-wrap`, `balance`. What the data
 * does not name counts as there.
 */
export function isYoungerStyle(...way: readonly string[]): boolean {
  return isYoungerAt(bcd.css, way)
}

/** The same of the functions of style sheets, which the data has under what they give: `color-mix` under `color`. */
export function isYoungerStyleFunction(name: string): boolean {
  const given = Object.keys(bcd.css.types ?? {}).flatMap(
    (type) =>
      bcd.css.types?.[type]?.[name]?.__compat ?? bcd.css.types?.[type]?.[`${name}-function`]?.__compat ?? [],
  )
  return given.length > 0 ? !given.some(isOld) : isYoungerStyle('types', name)
}

/** The same of an attribute, of one element (`button`) or of all. */
export function isYoungerAttribute(element: string, name: string): boolean {
  return (
    isYoungerAt(bcd.html, ['elements', element, name]) || isYoungerAt(bcd.html, ['global_attributes', name])
  )
}

/** The same of an element itself. */
export function isYoungerElement(name: string): boolean {
  return isYoungerAt(bcd.html, ['elements', name])
}

function isYoungerAt(room: Identifier, way: readonly string[]): boolean {
  const known = way.reduce<Identifier | undefined>((at, name) => at?.[name], room)?.__compat
  return known !== undefined && !isOld(known)
}

/**
 * Names that mean nothing older anywhere, in the language, on the web, to extensions; and those that do, with the object
 * that has them only since lately: `Object.groupBy`.
 */
export const youngerNames: ReadonlySet<string> = findYoungerNames()

function findYoungerNames(): Set<string> {
  const younger = new Set<string>()
  const old = new Set<string>()
  const visit = (within: Identifier, object: string) => {
    for (const [name, inner] of membersOf(within)) {
      const known = inner.__compat
      if (known) (isOld(known) ? old : younger).add(plain(name))
      if (known && !isOld(known)) younger.add(`${object}.${plain(name)}`)
      visit(inner, plain(name))
    }
  }
  for (const room of [bcd.api, bcd.javascript.builtins, bcd.webextensions.api]) if (room) visit(room, '')
  return new Set([...younger].filter((name) => !old.has(name)))
}
