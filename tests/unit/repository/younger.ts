import ts from 'typescript'
import { isYoungerExtensionCall, youngerNames } from './compat-data'

/**
 * What is younger than the oldest browsers this runs on (compat-data.ts), where there are no types to ask: in what is
 * built, in patterns, in markup, in style sheets. The compiler lowers syntax and style sheets where they can be, never
 * what is called.
 */

/** What scripts of one build call of it, by name; names that the build itself gives to something are passed over. */
export function youngerCalls(texts: readonly string[]): string[] {
  const called = new Set<string>()
  const given = new Set<string>()
  for (const text of texts) {
    visitAll(parse(text), (node) => {
      const taken = takenFrom(node)
      if (taken) called.add(taken.name)
      if (isGiven(node) && ts.isIdentifier(node.name)) given.add(node.name.text)
      if (!ts.isPropertyAccessExpression(node)) return
      if (isAssigned(node)) given.add(node.name.text)
      else called.add(node.name.text)
      if (ts.isIdentifier(node.expression)) called.add(`${node.expression.text}.${node.name.text}`)
    })
  }
  return [...called].filter((name) => youngerNames.has(name) && !given.has(name))
}

/** What a file of our own calls of it on `browser`, and what it has in patterns and markup. */
export function youngerParts(text: string): string[] {
  const file = parse(text)
  const found: string[] = []
  visitAll(file, (node) => {
    const [way, names] = /^browser((?:\??\.\w+)+)$/.exec(wayOf(node, file)) ?? []
    if (way && isYoungerExtensionCall(names?.split(/\??\./).slice(1) ?? [])) found.push(way)
    if (ts.isRegularExpressionLiteral(node) && isYoungerPattern(node.text)) found.push(node.text)
    if (ts.isJsxAttribute(node) && youngerAttributes.includes(node.name.getText(file)))
      found.push(node.name.getText(file))
  })
  return found
}

/** What a node names, from where it starts: `browser.action.openPopup`; empty where it names nothing. */
function wayOf(node: ts.Node, file: ts.SourceFile): string {
  if (ts.isPropertyAccessExpression(node)) return node.getText(file)
  const taken = takenFrom(node)
  return taken ? `${taken.from?.getText(file).replace(/ \?\? \{\}$/, '')}.${taken.name}` : ''
}

function parse(text: string): ts.SourceFile {
  return ts.createSourceFile('x.tsx', text, ts.ScriptTarget.ESNext, true, ts.ScriptKind.TSX)
}

function visitAll(node: ts.Node, look: (node: ts.Node) => void): void {
  look(node)
  ts.forEachChild(node, (child) => visitAll(child, look))
}

/** A member that the build declares in an object or a class of its own. */
function isGiven(
  node: ts.Node,
): node is ts.PropertyAssignment | ts.MethodDeclaration | ts.PropertyDeclaration {
  return ts.isPropertyAssignment(node) || ts.isMethodDeclaration(node) || ts.isPropertyDeclaration(node)
}

/** `entry.share = …` gives the name, and is no call. */
function isAssigned(node: ts.PropertyAccessExpression): boolean {
  const { parent } = node
  return (
    ts.isBinaryExpression(parent) &&
    parent.left === node &&
    parent.operatorToken.kind === ts.SyntaxKind.EqualsToken
  )
}

/** `const { sidePanel } = browser`: what is taken, and from what where it is said there. */
function takenFrom(node: ts.Node): { name: string; from: ts.Expression | undefined } | null {
  if (!ts.isBindingElement(node) || !ts.isObjectBindingPattern(node.parent)) return null
  const name = node.propertyName ?? node.name
  if (!ts.isIdentifier(name)) return null
  const { parent } = node.parent
  return { name: name.text, from: ts.isVariableDeclaration(parent) ? parent.initializer : undefined }
}

/** Flag `v` (112), and flags within a pattern (125, Firefox 132), which the compiler cannot lower. */
function isYoungerPattern(literal: string): boolean {
  return /\/[a-z]*v[a-z]*$/.test(literal) || /\(\?[ims]*-?[ims]+:/.test(literal)
}

const youngerAttributes = ['popover', 'popovertarget', 'commandfor', 'closedby', 'writingsuggestions']

/** Style sheets: 110 and later, or younger than Firefox 128. Nesting is lowered by the build, yet nobody needs it. */
const youngerStyles: readonly RegExp[] = [
  /\b(?:color-mix|light-dark|oklch|oklab|lch|lab|color|image-set|linear|round|mod|rem|sin|cos|pow|sqrt|hypot|abs|sign|anchor|anchor-size|calc-size|if)\(/,
  /\b(?:rgb|hsl)a?\(\s*from\b/,
  /@(?:starting-style|scope|view-transition|position-try|function)\b/,
  /@(?:top|bottom|left|right)-(?:left|right|center|top|middle|bottom)/,
  /@container\s+[^{]*style\(/,
  /:(?:popover-open|user-valid|user-invalid|dir\(|state\(|has-slotted|open\b|active-view-transition)/,
  /::(?:details-content|scroll-marker|scroll-button|checkmark|picker|target-text)/,
  /:nth-(?:last-)?child\([^)]*\bof\b/,
  /(?<![\w-])(?:subgrid|masonry)\b/,
  /(?<![\w-])(?:text-wrap|white-space-collapse|text-box|field-sizing|interpolate-size|anchor-name|position-anchor|position-area|position-try|mask|mask-image|mask-size|mask-position|mask-repeat|scrollbar-color|scrollbar-width|animation-timeline|animation-range|animation-composition|scroll-timeline|view-timeline|view-transition-name|transition-behavior|overlay|offset-position|initial-letter|font-size-adjust|font-variant-alternates|line-clamp|reading-flow|ruby-align|math-depth)\s*:/,
  /\b\d+(?:\.\d+)?(?:rlh|rex|rch|ric|rcap|cap)\b/,
  /(?:^|[{};])\s*&/m,
  /\((?:scripting|prefers-reduced-transparency|inverted-colors|update|overflow-block|overflow-inline)\b/,
]

/** Passed over where it is unknown, and why that will do. */
const forgone: Record<string, string> = {
  '@top-center': 'page numbers on what is printed from the browser; the .docx has them everywhere',
  'text-wrap:': 'lines of a button break less evenly',
}

/** What a style sheet has of it that would be missed. */
export function youngerStyling(text: string): string[] {
  const plain = text.replaceAll(/\/\*[\s\S]*?\*\//g, '')
  return youngerStyles
    .flatMap((pattern) =>
      [...plain.matchAll(new RegExp(pattern, `${pattern.flags}g`))].map(([found]) => found),
    )
    .filter((found) => !(found in forgone))
}
