/**
 * The origin of the console an officer means by what he typed or pasted, or null when it is no web address.
 * Without a scheme https is meant.
 */
export function consoleOrigin(typed: string): string | null {
  const text = typed.trim()
  const url = parseUrl(text.includes('://') ? text : `https://${text}`)
  if (!url || !/^https?:$/.test(url.protocol)) return null
  return url.hostname.includes('.') || url.hostname === 'localhost' ? url.origin : null
}

/** What a console is called until the office gives it another name: its host. */
export function consoleName(origin: string): string {
  return new URL(origin).host
}

/** `URL.canParse` is younger than the oldest browser this runs on. */
function parseUrl(text: string): URL | null {
  try {
    return new URL(text)
  } catch {
    return null
  }
}
