/** Work that may be laid down after each of its steps, so that a page stays quick under it. */
export type Steps<Result> = Generator<void, Result>

/** Does the work in one go. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** A third of a frame at most, ms: the rest is for what the page shows. */
const sliceMs = 5

/**
 * Does the work a slice at a time; whatever else is waiting goes in between.
 * @param isWanted asked before each slice; once it is not, the work is laid down for good
 * @param onSlice told after each slice how many steps are done
 * @returns null when it is not wanted any more
 */
export async function inSlices<Result>(
  steps: Steps<Result>,
  isWanted: () => boolean,
  onSlice: (done: number) => void = () => {},
): Promise<Result | null> {
  let done = 0
  while (isWanted()) {
    const until = performance.now() + sliceMs
    do {
      const step = steps.next()
      if (step.done) return step.value
      done++
    } while (performance.now() < until)
    onSlice(done)
    await nextTask()
  }
  return null
}

/** A message comes after what is waiting already; a timer would come four milliseconds late each time. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}
