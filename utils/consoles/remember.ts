/** As many texts are remembered. */
const mostTexts = 2_000

/** `take`, once for each text: columns say the same from row to row. In memory, as long as the page is open. */
export function remember<T>(take: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    if (known.size > mostTexts) known.clear()
    const value = take(text)
    known.set(text, value)
    return value
  }
}
