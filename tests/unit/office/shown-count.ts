/** A number as the screens write it in Vietnamese, worked out apart from the extension: "1.234", "2,5". */
export function shownCount(count: number): string {
  const [whole = '', part] = String(count).split('.')
  const separated = whole.replace(/\B(?=(?:\d{3})+$)/gu, '.')
  return part === undefined ? separated : `${separated},${part}`
}
