/**
 * Copies a text; false where the browser wants the officer to press something of the page first. Pages by plain http
 * have no `navigator.clipboard`.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyByCommand(text)
  }
}

/** The old way. What is selected on the page stays selected; the page's own listeners don't hear of it. */
function copyByCommand(text: string): boolean {
  let isGiven = false
  const give = (event: ClipboardEvent) => {
    event.stopImmediatePropagation()
    event.preventDefault()
    event.clipboardData?.setData('text/plain', text)
    isGiven = true
  }
  addEventListener('copy', give, { capture: true })
  const isDone = document.execCommand('copy')
  removeEventListener('copy', give, { capture: true })
  return isDone && isGiven
}
