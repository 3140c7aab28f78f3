const started = Date.now()
let out = process.stdout

/** Has the steps told elsewhere: for programs whose output others read. @param {NodeJS.WriteStream} stream */
export function tellStepsTo(stream) {
  out = stream
}

/** Says what is being done, with the seconds since the start. */
export function step(text) {
  const seconds = ((Date.now() - started) / 1000).toFixed(0).padStart(4)
  out.write(`${seconds} giây  ${text}\n`)
}

/** Something a person can mend: printed without a stack. */
export class Unusable extends Error {}

/** Stops with a message for a person. @returns {never} */
export function fail(text) {
  throw new Unusable(text)
}

/** Runs `main` and turns its end into the process's: 0, or 1 with the reason on standard error. */
export async function runAsProgram(main) {
  try {
    await main()
  } catch (error) {
    process.exitCode = 1
    process.stderr.write(`\n${error instanceof Unusable ? error.message : (error?.stack ?? error)}\n`)
  }
}
