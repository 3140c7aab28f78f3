import ts from 'typescript'

/**
 * What is younger than the oldest browsers this runs on: Chrome 109, with which Windows 7 and 8.1 end, and Firefox 128.
 * The compiler lowers syntax and style sheets where they can be, never what is called.
 */

/** What a browser's own objects have got since, by name; what is written `Promise.try` has older or other namesakes. */
const names = new Set([
  // The language: 110 to 140.
  ...['toSorted', 'toReversed', 'toSpliced', 'isWellFormed', 'toWellFormed', 'withResolvers', 'fromAsync'],
  ...['isSubsetOf', 'isSupersetOf', 'isDisjointFrom', 'symmetricDifference', 'transferToFixedLength'],
  ...['waitAsync', 'rawJSON', 'f16round', 'getFloat16', 'fromBase64', 'toBase64', 'fromHex', 'toHex'],
  ...['Promise.try', 'Object.groupBy', 'Map.groupBy', 'AbortSignal.any', 'Iterator.from', 'RegExp.escape'],
  ...['Error.isError', 'URL.canParse', 'URL.parse', 'Response.json', 'Math.sumPrecise'],
  // Pages.
  ...[
    'canParse',
    'popover',
    'showPopover',
    'hidePopover',
    'togglePopover',
    'requestClose',
    'checkVisibility',
  ],
  ...['setHTMLUnsafe', 'setHTML', 'parseHTMLUnsafe', 'getHTML', 'moveBefore', 'startViewTransition'],
  ...['requestStorageAccessFor', 'getComposedRanges', 'documentPictureInPicture'],
  ...[
    'commandForElement',
    'closedBy',
    'showPicker',
    'escapeHTML',
    'ariaNotify',
    'IdleDetector',
    'cookieStore',
  ],
  // Extensions: 110 to 133, or in one of the two alone.
  ...['sidePanel', 'sidebarAction', 'openPopup', 'getContexts', 'setBadgeTextColor', 'getBadgeTextColor'],
  ...['userScripts', 'readingList', 'addHostAccessRequest', 'getKeys', 'offscreen', 'matchOriginAsFallback'],
])

/** What a script calls of it. */
export function youngerCalls(text: string): string[] {
  const file = ts.createSourceFile('x.tsx', text, ts.ScriptTarget.ESNext, true, ts.ScriptKind.TSX)
  const found: string[] = []
  const visit = (node: ts.Node) => {
    if (ts.isPropertyAccessExpression(node)) {
      const name = node.name.text
      if (names.has(name)) found.push(name)
      else if (names.has(`${node.expression.getText(file)}.${name}`)) found.push(node.getText(file))
    }
    if (ts.isBindingElement(node) && ts.isIdentifier(node.propertyName ?? node.name)) {
      const name = (node.propertyName ?? node.name).getText(file)
      if (names.has(name)) found.push(name)
    }
    if (ts.isRegularExpressionLiteral(node) && isYoungerPattern(node.text)) found.push(node.text)
    if (ts.isJsxAttribute(node) && youngerAttributes.includes(node.name.getText(file)))
      found.push(node.name.getText(file))
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
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
