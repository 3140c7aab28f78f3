/**
 * Whether every element of an XML part is closed, and in the right order. The engine that fills templates does not
 * mind, Word does. Not a parser: what Word writes has no ">" within attributes.
 */
export function isBalanced(xml: string): boolean {
  const open: string[] = []
  for (const [, closing, name = '', empty] of xml.matchAll(/<(\/?)([^\s<>/!?]+)[^<>]*?(\/?)>/g)) {
    if (closing) {
      if (open.pop() !== name) return false
    } else if (!empty) open.push(name)
  }
  return open.length === 0
}
