import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { read, sourceFiles } from './source'

/**
 * What a citizen typed must stay text (design.md, rule 5), and nothing may leave the computer (rule 2): no source of the
 * extension makes a page or code of a string, and none that runs in a console's page can reach the network. The content
 * security policy holds our own pages to it; content scripts are held by nothing but this and the linter.
 */
const files = ['utils', 'components', 'entrypoints'].flatMap(sourceFiles)

const makesPages = [
  'innerHTML',
  'outerHTML',
  'srcdoc',
  'insertAdjacentHTML',
  'createContextualFragment',
  'setHTML',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
  'dangerouslySetInnerHTML',
  'eval',
  'Function',
]
const reachesOut = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebTransport',
  'EventSource',
  'sendBeacon',
  'RTCPeerConnection',
  'importScripts',
]

/** Our own templates, from within the extension. */
const ownFiles = 'components/load-template.ts'

/** Names that are used as a value, a property or an attribute of JSX; words in texts and comments are none. */
function namesUsed(text: string): Set<string> {
  const names = new Set<string>()
  const visit = (node: ts.Node) => {
    if (ts.isIdentifier(node) && !isOwn(node)) names.add(node.text)
    if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression))
      names.add(node.argumentExpression.text)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('x.tsx', text, ts.ScriptTarget.ESNext, true, ts.ScriptKind.TSX))
  return names
}

/** A member that the file itself declares or calls on an object of ours: `own.fetch(version)`. */
function isOwn(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isMethodDeclaration(parent) || ts.isMethodSignature(parent)) return true
  const isGlobal = (of: ts.Expression) =>
    ts.isIdentifier(of) && ['window', 'self', 'globalThis', 'navigator'].includes(of.text)
  return (
    ts.isPropertyAccessExpression(parent) &&
    parent.name === node &&
    reachesOut.includes(node.text) &&
    node.text !== 'sendBeacon' &&
    !isGlobal(parent.expression)
  )
}

const found = (text: string, forbidden: readonly string[]) =>
  forbidden.filter((name) => namesUsed(text).has(name))

describe('no page and no code is made of a string, and nothing reaches out', () => {
  test.each(files)('%s', (file) => {
    const text = read(file)
    expect(found(text, makesPages)).toEqual([])
    if (file !== ownFiles) expect(found(text, reachesOut)).toEqual([])
    expect(text).not.toMatch(/\bdocument\.write(ln)?\(|parseFromString\([^)]*text\/html/)
  })
})

test.each([
  ['cell.innerHTML = name', makesPages],
  ["cell['outerHTML'] = name", makesPages],
  ['cell.insertAdjacentHTML("beforeend", name)', makesPages],
  ['const a = <p dangerouslySetInnerHTML={{ __html: name }} />', makesPages],
  ['new Function(text)()', makesPages],
  ['await fetch(address)', reachesOut],
  ['window.fetch(address)', reachesOut],
  ['navigator.sendBeacon(address)', reachesOut],
  ['new WebSocket(address)', reachesOut],
])('“%s” is found', (text, forbidden) => {
  expect(found(text, forbidden)).toHaveLength(1)
})
