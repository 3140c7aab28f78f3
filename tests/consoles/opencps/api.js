/** The calls the page makes, by XMLHttpRequest as the real console does. */

/** Takes the server's clock over to where the demo build of the extension reads it. */
export function showClock(offset) {
  document.documentElement.dataset.demoClock = String(offset)
}

/** GET as JSON; every answer brings the server's clock along. */
export function get(path) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('GET', path)
    request.responseType = 'json'
    request.onload = () => {
      if (request.status !== 200) return reject(new Error(`${request.status} ${path}`))
      if (typeof request.response.clockOffset === 'number') showClock(request.response.clockOffset)
      resolve(request.response)
    }
    request.onerror = () => reject(new Error(path))
    request.send()
  })
}

/** Keeps the clock current while the page lies open. */
export function followClock() {
  setInterval(() => get('/__clock').catch(() => undefined), 1000)
}
