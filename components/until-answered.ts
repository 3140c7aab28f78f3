/** How long is waited before each new try, ms. A worker that was ended starts anew within tenths of a second. */
const waits = [100, 400, 1_500]

/**
 * Asks the background until it answers, a few times: the browser ends it whenever it likes, also under a question, and
 * starts it again for the next one.
 */
export async function untilAnswered<T>(
  question: () => Promise<T>,
  isAnswer: (said: T) => boolean,
): Promise<T> {
  for (const wait of waits) {
    const said = await question()
    if (isAnswer(said)) return said
    await new Promise((resume) => setTimeout(resume, wait))
  }
  return question()
}
