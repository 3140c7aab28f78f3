import ts from 'typescript'
import { isYoungerAttribute, isYoungerElement, isYoungerExtensionCall, youngerNames } from './compat-data'

/**
 * What is younger than the oldest browsers this runs on (compat-data.ts), where there are no types to ask: in what is
 * built, in patterns, in markup (of style sheets: younger-styling.ts). The compiler lowers syntax and style sheets where they can be, never
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
    if (ts.isJsxAttribute(node) && isYoungerAttribute(elementOf(node, file), attributeOf(node, file)))
      found.push(attributeOf(node, file))
    if (ts.isJsxOpeningLikeElement(node) && isYoungerElement(node.tagName.getText(file)))
      found.push(node.tagName.getText(file))
  })
  return found
}

/** What a node names, from where it starts: `browser.action.openPopup`; empty where it names nothing. */
function wayOf(node: ts.Node, file: ts.SourceFile): string {
  if (ts.isPropertyAccessExpression(node)) return node.getText(file)
  const taken = takenFrom(node)
  return taken ? `${taken.from?.getText(file).replace(/ \?\? \{\}$/, '')}.${taken.name}` : ''
}

/** The element that an attribute stands on. */
function elementOf(node: ts.JsxAttribute, file: ts.SourceFile): string {
  return node.parent.parent.tagName.getText(file)
}

/** An attribute as it is called in a page. */
function attributeOf(node: ts.JsxAttribute, file: ts.SourceFile): string {
  return node.name.getText(file).toLowerCase()
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
