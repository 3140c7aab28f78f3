import { ask } from '@/components/overlay/bridge'

/**
 * Tells the background of what goes wrong unnoticed in our scripts here, until the signal ends it. Events of the page's
 * own faults reach this world without the error.
 */
export function tellFaults(signal: AbortSignal): void {
  const tell = (fault: unknown) => {
    if (fault instanceof Error)
      void ask<'fault'>({ type: 'fault', name: fault.name, stack: fault.stack ?? '' })
  }
  addEventListener('error', ({ error }) => tell(error), { signal })
  addEventListener('unhandledrejection', ({ reason }) => tell(reason), { signal })
}
