// What happens at the office between the demo's two looks: some dossiers move on, some get a result, three due
// dates are moved without a word, the rest lies still.

/** Where work goes on between two looks. */
const inHand = ['accepted', 'processing', 'consulting', 'awaitingSignature']

const dayMs = 86_400_000

/**
 * Changes the demo consoles' dossiers and takes their clock five working days on.
 * @param {Awaited<ReturnType<import('../../tests/consoles/server.mjs').startConsoles>>['control']} control
 * @returns {{moved: string[]}} the numbers whose due date was moved silently
 */
export function passFiveWorkingDays(control) {
  const moved = []
  for (const name of ['opencps', 'tandan']) {
    const running = control.dossiers(name).filter(({ status, number }) => inHand.includes(status) && number)
    running.forEach(({ number }, index) => {
      if (index % 10 < 4) control.setStep(number, 'Trình lãnh đạo phòng')
      if (index % 10 === 5) control.setHolder(number, 'Kiều Nhật Thảo')
      if (index % 10 > 6) control.setStatus(number, 'Đã xử lý xong')
    })
    const unmoved = running.filter(({ dueAt }, index) => dueAt !== null && index % 10 === 4).slice(0, 3)
    for (const { number, dueAt } of unmoved) {
      control.moveDue(number, new Date(dueAt + 14 * dayMs).toISOString())
      moved.push(number)
    }
  }
  control.advance({ workingDays: 5 })
  return { moved }
}
