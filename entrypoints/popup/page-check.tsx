import { useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { changeSettings } from '@/components/change-settings'
import { NoticeBar } from '@/components/notice-bar'
import type { ConsoleAnswers } from '@/utils/consoles/answers'
import type { PageReport } from '@/utils/consoles/page-report'
import type { Question } from '@/utils/consoles/proof'
import { supportReport } from '@/utils/consoles/support-report'
import { proofReasons } from '@/utils/i18n/overlay'
import { pageCheckWords as words } from '@/utils/i18n/page-check'
import { popupWords } from '@/utils/i18n/popup'
import { answeredWith, withConsoleAnswers } from '@/utils/settings/console-answers'
import type { CurrentTab } from './current-tab'
import { PageQuestion } from './page-question'

/** How the page that the popup was opened on is being read. */
export function PageCheck({ tab, report }: { tab: CurrentTab; report: PageReport }) {
  const [answered, setAnswered] = useState<{ ok: boolean; says: string } | null>(null)
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

function standOf({ proof, lists, total }: PageReport): string {
  if (proof.reason === 'noList' || proof.reason === 'notThisConsole') return words.noList
  if (proof.reason) return words.unread(proofReasons[proof.reason])
  return words.read(
    lists.reduce((sum, { rows }) => sum + rows, 0),
    total ?? null,
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
