/**
 * Begins to note how long each frame of the page takes. Runs in the page.
 */
export function watchFrames() {
  globalThis.longestFrame = 0
  let before = performance.now()
  const note = (at) => {
    globalThis.longestFrame = Math.max(globalThis.longestFrame, at - before)
    before = at
    requestAnimationFrame(note)
  }
  requestAnimationFrame((at) => {
    before = at
    requestAnimationFrame(note)
  })
}
