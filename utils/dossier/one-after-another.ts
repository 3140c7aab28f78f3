/**
 * Does what is asked for, one after another: what has begun is finished, and of all that was asked for meanwhile only
 * the latest is begun. So what is asked for without a pause is done again and again, and never given up half way.
 */
export function oneAfterAnother<Asked>(work: (asked: Asked) => Promise<void>): (asked: Asked) => void {
  let next: { asked: Asked } | null = null
  let isWorking = false
  const workOn = async () => {
    isWorking = true
    try {
      while (next) {
        const { asked } = next
        next = null
        await work(asked)
      }
    } finally {
      isWorking = false
    }
  }
  return (asked) => {
    next = { asked }
    if (!isWorking) void workOn()
  }
}
