import { useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { hostPattern, mayRead } from '@/components/console-access'
import { checkPageReport } from '@/utils/consoles/page-report-check'
import { supportReport } from '@/utils/consoles/support-report'
import { aboutWords as words } from '@/utils/i18n/support'
import type { PageReportMessage } from '@/utils/messages'
import { loadErrors } from '@/utils/settings/logged-errors'
import type { ConsoleEntry } from '@/utils/settings/settings'
import type { LoadedSettings } from '@/utils/settings/store'
import { supportInfo } from '@/utils/settings/support-info'
import type { StoredData } from './use-stored-data'

interface SupportProps {
  loaded: LoadedSettings
  counts: StoredData['counts']
}

/** The support information, seen before it is copied. */
export function Support({ loaded, counts }: SupportProps) {
  const [text, setText] = useState<string | null>(null)
  const [says, setSays] = useState<string | null>(null)
  const gather = async () => {
    const gathered = await gatherInfo(loaded, counts)
    setText(gathered)
    return gathered
  }
  const copy = async () => {
    const gathered = await gather()
    await navigator.clipboard.writeText(gathered).then(
      () => setSays(words.copied),
      () => setSays(words.notCopied),
    )
  }
  return (
    <div class="adding">
      <h3>{words.supportHeading}</h3>
      <p class="small soft">{words.supportHint}</p>
      <div class="choices">
        <button type="button" class="button main" onClick={copy}>
          {words.copy}
        </button>
        <button type="button" class="button" onClick={gather}>
          {words.show}
        </button>
      </div>
      <p class="small soft" role="status">
        {says}
      </p>
      {text !== null && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard
        <pre class="support-info" tabIndex={0}>
          {text}
        </pre>
      )}
    </div>
  )
}

async function gatherInfo(loaded: LoadedSettings, counts: StoredData['counts']): Promise<string> {
  const { consoles } = loaded.settings
  const versions = { extension: browser.runtime.getManifest().version, browser: navigator.userAgent }
  const [allowed, errors, pages] = await Promise.all([
    Promise.all(consoles.map(({ origin }) => mayRead(origin))),
    loadErrors(browser.storage.local),
    openPages(consoles),
  ])
  return supportInfo({
    ...versions,
    loaded,
    allowed,
    counts: counts === null || 'problem' in counts ? null : { ...counts },
    errors,
    pages: pages.map((page) => supportReport(page, versions)),
  })
}

/** How each open page of the consoles is being read; a page loaded before its console was added says nothing. */
async function openPages(consoles: readonly ConsoleEntry[]) {
  if (consoles.length === 0) return []
  const tabs = await browser.tabs.query({
    url: [...new Set(consoles.map(({ origin }) => hostPattern(origin)))],
  })
  const message: PageReportMessage = { type: 'pageReport' }
  const answers = await Promise.all(
    tabs.map(({ id }) => (id === undefined ? null : browser.tabs.sendMessage(id, message).catch(() => null))),
  )
  return answers.map(checkPageReport).filter((report) => report !== null)
}
