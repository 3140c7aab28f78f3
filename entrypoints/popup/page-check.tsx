import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { changeSettings } from '@/components/change-settings'
import { NoticeBar } from '@/components/notice-bar'
import type { ConsoleAnswers } from '@/utils/consoles/answers'
import type { PageReport } from '@/utils/consoles/page-report'
import { checkPageReport } from '@/utils/consoles/page-report-check'
import type { Question } from '@/utils/consoles/proof'
import { supportReport } from '@/utils/consoles/support-report'
import { proofReasons } from '@/utils/i18n/overlay'
import { pageCheckWords as words } from '@/utils/i18n/page-check'
import { popupWords } from '@/utils/i18n/popup'
import type { PageReportMessage } from '@/utils/messages'
import { answeredWith, withConsoleAnswers } from '@/utils/settings/console-answers'
import type { CurrentTab } from './current-tab'
import { PageQuestion } from './page-question'

/** How the page that the popup was opened on is being read; nothing where the page says nothing of itself. */
export function PageCheck({ tab }: { tab: CurrentTab }) {
  const report = usePageReport(tab.id)
  const [answered, setAnswered] = useState<{ ok: boolean; says: string } | null>(null)
  if (!report) return null

  const answer = async (given: ConsoleAnswers) => {
    const saved = await changeSettings((settings) => withConsoleAnswers(settings, tab.origin, given))
    setAnswered(saved.ok ? { ok: true, says: words.answered } : { ok: false, says: saved.problem })
  }
  return (
    <section class="page-check" aria-labelledby="page-check">
      <h2 id="page-check">{words.heading}</h2>
      <p>{standOf(report)}</p>
      {report.proof.doubts.some(({ kind }) => kind === 'noDueDate') && <p>{words.noDueDate}</p>}
      {questionsIn(report).map((question) => (
        <PageQuestion
          key={question.kind === 'heading' ? question.label : question.kind}
          question={question}
          onAnswer={(value) => answer(answeredWith(question, value))}
        />
      ))}
      {answered && (
        <NoticeBar kind={answered.ok ? 'done' : 'problem'} action={answered.ok && <Reload tabId={tab.id} />}>
          {answered.says}
        </NoticeBar>
      )}
      <CopyReport report={report} />
    </section>
  )
}

/** Between two questions to a page that has nothing to say of itself yet, ms; and how many are put. */
const againMs = 250
const mostQuestions = 40

/**
 * What the page in a tab says of itself. It says nothing while it is being read, again and again where no list was
 * found at first (console.content/retry.ts), and never where it was loaded before the console was added.
 */
function usePageReport(tabId: number): PageReport | null {
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

function standOf({ proof, lists, total }: PageReport): string {
  if (proof.reason === 'noList' || proof.reason === 'notThisConsole') return words.noList
  if (proof.reason) return words.unread(proofReasons[proof.reason])
  return words.read(
    lists.reduce((sum, { rows }) => sum + rows, 0),
    total,
  )
}

function questionsIn({ proof }: PageReport): Question[] {
  return proof.doubts.filter((doubt) => doubt.kind === 'heading' || doubt.kind === 'dayMonth')
}

function Reload({ tabId }: { tabId: number }) {
  return (
    <button type="button" class="button" onClick={() => browser.tabs.reload(tabId)}>
      {popupWords.reload}
    </button>
  )
}

function CopyReport({ report }: { report: PageReport }) {
  const [done, setDone] = useState<string | null>(null)
  const copy = () => {
    const extension = browser.runtime.getManifest().version
    const text = supportReport(report, { extension, browser: navigator.userAgent })
    navigator.clipboard.writeText(text).then(
      () => setDone(words.copied),
      () => setDone(words.notCopied),
    )
  }
  return (
    <>
      <button type="button" class="button" onClick={copy}>
        {words.copy}
      </button>
      {done && (
        <p class="small soft" role="status">
          {done}
        </p>
      )}
    </>
  )
}
