import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import type { PageReport } from '@/utils/consoles/page-report'
import { checkPageReport } from '@/utils/consoles/page-report-check'
import type { PageReportMessage } from '@/utils/messages'

/** Between two questions to a page that has nothing to say of itself yet, ms; and how many are put. */
const againMs = 250
const mostQuestions = 40

/**
 * What the page in a tab says of itself. It says nothing while it is being read, again and again where no list was
 * found at first (console.content/retry.ts), and never where it was loaded before the console was added.
 */
export function usePageReport(tabId: number): PageReport | null {
  const [report, setReport] = useState<PageReport | null>(null)
  useEffect(() => {
    const message: PageReportMessage = { type: 'pageReport' }
    let timer: ReturnType<typeof setTimeout> | undefined
    let isWanted = true
    const ask = async (left: number) => {
      const answer: unknown = await browser.tabs.sendMessage(tabId, message).catch(() => null)
      const said = checkPageReport(answer)
      if (!isWanted) return
      if (said) setReport(said)
      else if (left > 0) timer = setTimeout(() => ask(left - 1), againMs)
    }
    ask(mostQuestions)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [tabId])
  return report
}
