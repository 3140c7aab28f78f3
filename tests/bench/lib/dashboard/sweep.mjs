/**
 * Scrolls the dashboard's list from its first row to its last, some four hundred rows a frame: faster than a hand, so
 * that no drawn row is ever of use again. Runs in the page.
 * @returns {Promise<{ rows: number, longest: number, usual: number, blank: number }>} how many rows the list says it
 * has, the longest and the median frame in ms, and how many frames did not have the row in their middle.
 */
export async function sweep() {
  const steps = 240
  const scroller = document.querySelector('.window')
  const rows = Number(scroller.querySelector('table').ariaRowCount) - 1
  const nextFrame = () => new Promise(requestAnimationFrame)
  const rowHeight = scroller.querySelector('tbody tr').getBoundingClientRect().height
  const middle = scroller.clientHeight / 2
  const span = scroller.scrollHeight - scroller.clientHeight
  scroller.scrollTop = 0
  await nextFrame()

  const frames = []
  let blank = 0
  let before = await nextFrame()
  for (let step = 1; step <= steps; step++) {
    scroller.scrollTop = (span * step) / steps
    // Scrolled, drawn, and the frame after it begun: what the eye had in between is what is looked at.
    const at = await nextFrame()
    frames.push(at - before)
    before = at
    const row = Math.min(rows - 1, Math.floor((scroller.scrollTop + middle) / rowHeight) - 1)
    if (!scroller.querySelector(`[data-row="${row}"]`)) blank++
  }
  const sorted = frames.toSorted((a, b) => a - b)
  return { rows, longest: sorted.at(-1), usual: sorted[steps / 2], blank }
}
