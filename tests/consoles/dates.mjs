/** Dates as the consoles write them, at +07:00; '' for a missing one, as both do. */

function parts(at) {
  const iso = new Date(at + 7 * 3_600_000).toISOString()
  return { date: `${iso.slice(8, 10)}/${iso.slice(5, 7)}/${iso.slice(0, 4)}`, clock: iso.slice(11, 19) }
}

/** `dd/MM/yyyy HH:mm:ss`: OpenCPS, lists and detail. */
export function toSecond(at) {
  return at === null ? '' : `${parts(at).date} ${parts(at).clock}`
}

/** `dd/MM/yyyy HH:mm`: Tân Dân. */
export function toMinute(at) {
  return at === null ? '' : toSecond(at).slice(0, 16)
}

/** `dd/MM/yyyy`. */
export function toDay(at) {
  return at === null ? '' : parts(at).date
}

/** What remains of an instant that was written to this precision: what a reader of the page can know. */
export function cut(at, precision) {
  if (at === null) return null
  const size = { day: 86_400_000, minute: 60_000, second: 1000 }[precision]
  const zone = 7 * 3_600_000
  return { at: Math.floor((at + zone) / size) * size - zone, precision }
}
