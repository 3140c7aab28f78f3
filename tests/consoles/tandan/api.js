/** The calls the page makes. */

/** Takes the server's clock over to where the demo build of the extension reads it. */
function showClock(offset) {
  document.documentElement.dataset.demoClock = String(offset)
}

/** GET as JSON; every answer brings the server's clock along. */
export async function get(path) {
  const response = await fetch(path)
  if (!response.ok) throw new Error(`${response.status} ${path}`)
  const answer = await response.json()
  if (typeof answer.clockOffset === 'number') showClock(answer.clockOffset)
  return answer
}

/** Keeps the clock current while the page lies open. */
export function followClock() {
  setInterval(() => get('/__clock').catch(() => undefined), 1000)
}
