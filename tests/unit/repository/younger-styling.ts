import { isYoungerStyle, isYoungerStyleFunction } from './compat-data'

/** What style sheets have that one of the oldest browsers lacks, by the data of MDN (compat-data.ts). */

/** What has no name of its own to be looked up by: how it looks, and where the data has it. */
const shapes: readonly [pattern: RegExp, ...way: string[]][] = [
  [/\brgba?\(\s*from\b/, 'types', 'color', 'rgb', 'relative_syntax'],
  [/\bhsla?\(\s*from\b/, 'types', 'color', 'hsl', 'relative_syntax'],
  [/@container\s+[^{]*style\(/, 'at-rules', 'container', 'style_queries_for_custom_properties'],
  [/:nth-child\([^)]*\sof\s/, 'selectors', 'nth-child', 'of_syntax'],
  [/:nth-last-child\([^)]*\sof\s/, 'selectors', 'nth-last-child', 'of_syntax'],
  [/(?:^|[{};])\s*&/m, 'selectors', 'nesting'],
]

/** Passed over where it is unknown, and why that will do. */
const forgone: Record<string, string> = {
  '@top-center': 'page numbers on what is printed from the browser; the .docx has them everywhere',
  'text-wrap': 'lines of a button break less evenly',
  'paint-order': 'the data means text outside of drawings; we have it on text of drawings, where it is old',
  'print-color-adjust': 'stands beside its older name (tests/e2e/oldest-browser.test.ts)',
  'break-after: avoid': 'a heading may stand alone at the foot of a printed sheet',
}

/** What a style sheet has of it that would be missed. */
export function youngerStyling(text: string): string[] {
  const plain = text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/"[^"]*"|'[^']*'/g, '""')
  return [
    ...youngerDeclarations(plain),
    ...youngerRules(plain),
    ...youngerSelectors(plain),
    ...youngerValues(plain),
    ...shapes.flatMap(([pattern, ...way]) =>
      isYoungerStyle(...way) ? (pattern.exec(plain)?.[0] ?? []) : [],
    ),
  ].filter((found) => !(found in forgone))
}

/** `text-wrap`; of a property that is old, a word of its value that is not: `display: ruby`. */
function youngerDeclarations(plain: string): string[] {
  const declared = [...plain.matchAll(/(?<=[{;]\s*)([a-z-]+)\s*:([^{};]*)(?=[;}])/g)]
  return declared.flatMap(([, name = '', value = '']) => {
    if (isYoungerStyle('properties', name)) return [name]
    const words = value.match(/(?<![\w-])[a-z][a-z-]*(?![\w(-])/g) ?? []
    return words.filter((word) => isYoungerStyle('properties', name, word)).map((word) => `${name}: ${word}`)
  })
}

/** `@scope`, margins of sheets (`@top-center`), and what is asked of the medium: `@media (scripting)`. */
function youngerRules(plain: string): string[] {
  const rules = names(plain, /@([a-z-]+)/g).filter(
    (name) => isYoungerStyle('at-rules', name) || isYoungerStyle('at-rules', 'page', name),
  )
  const asked = [...plain.matchAll(/@media([^{]*)/g)].flatMap(([, query = '']) => names(query, /([a-z-]+)/g))
  const younger = asked.filter((name) => isYoungerStyle('at-rules', 'media', name))
  return [...rules.map((name) => `@${name}`), ...younger]
}

/** `:dir()`, `::details-content`. */
function youngerSelectors(plain: string): string[] {
  const selectors = [...plain.matchAll(/([^{};]*)\{/g)].map(([, before = '']) => before)
  return selectors
    .flatMap((selector) => names(selector, /:([a-z-]+)/g))
    .filter((name) => isYoungerStyle('selectors', name))
}

/** Functions (`color-mix()`) and units (`2cap`). */
function youngerValues(plain: string): string[] {
  return [
    ...names(plain, /(?<![\w:-])([a-z][a-z-]*)\(/g).filter(isYoungerStyleFunction),
    ...names(plain, /\d([a-z]+)\b/g).filter((unit) => isYoungerStyle('types', 'length', unit)),
  ]
}

function names(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, name = '']) => name)
}
