import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { read, sourceFiles } from './source'

/**
 * Windows 7 and 8.1 end with Chrome 109, which knows none of these; the compiler lowers syntax, never what is called.
 * What is on the right is asked for whether it is there, or has another way written beside it.
 */
const younger = new Set([
  // 110
  ...['toSorted', 'toReversed', 'toSpliced', 'isWellFormed', 'toWellFormed'],
  // 111 to 122
  ...[
    'canParse',
    'withResolvers',
    'fromAsync',
    'popover',
    'showPopover',
    'hidePopover',
    'requestStorageAccessFor',
  ],
  ...[
    'isSubsetOf',
    'isSupersetOf',
    'isDisjointFrom',
    'symmetricDifference',
    'setHTMLUnsafe',
    'checkVisibility',
  ],
  // after them
  ...['sidePanel', 'moveBefore', 'escapeHTML', 'transferToFixedLength', 'startViewTransition'],
])

/** Statics that are younger, while methods of the same name are ours or old. */
const youngerStatics = ['Object.groupBy', 'Map.groupBy', 'AbortSignal.any', 'Promise.try', 'Iterator.from']

/** Asks first whether it is there. */
const asks: Record<string, readonly string[]> = {}

function calls(text: string): string[] {
  const found: string[] = []
  const visit = (node: ts.Node) => {
    if (ts.isPropertyAccessExpression(node)) {
      const whole = `${node.expression.getText(file)}.${node.name.text}`
      if (younger.has(node.name.text)) found.push(node.name.text)
      if (youngerStatics.includes(whole)) found.push(whole)
    }
    ts.forEachChild(node, visit)
  }
  const file = ts.createSourceFile('x.tsx', text, ts.ScriptTarget.ESNext, true, ts.ScriptKind.TSX)
  visit(file)
  return found
}

describe('nothing is called that the oldest browser lacks', () => {
  test.each(['utils', 'components', 'entrypoints'].flatMap(sourceFiles))('%s', (path) => {
    expect(calls(read(path)).filter((name) => !asks[path]?.includes(name))).toEqual([])
  })
})

test.each(['list.toSorted()', 'URL.canParse(text)', 'Object.groupBy(rows, unitOf)'])(
  '“%s” is found',
  (text) => {
    expect(calls(text)).toHaveLength(1)
  },
)
