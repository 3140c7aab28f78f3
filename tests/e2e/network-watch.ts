import type { Browser, CDPSession } from 'puppeteer-core'

/** A request of ours that left, or tried to leave, for anywhere but the extension itself. */
export interface ForeignRequest {
  /** Which of our contexts asked: the page or worker's address, or the content script's. */
  from: string
  url: string
}

interface RequestEvent {
  documentURL: string
  type?: string
  request: { url: string; headers?: Record<string, string> }
  initiator: { url?: string; stack?: { callFrames: { url: string }[] } }
}

interface IssueEvent {
  issue: { details: { contentSecurityPolicyIssueDetails?: { blockedURL?: string } } }
}

const extension = 'chrome-extension://'
/** Schemes that reach nobody. */
const local = /^(?:chrome-extension|data|blob|about):/

/**
 * Design rule 2, no network: notes every request from the worker, the extension's pages and its scripts in the
 * consoles' pages. What the policy stops is never sent and is told as an issue; it is noted as well. To be started
 * before the extension is installed.
 */
export async function watchNetwork(browser: Browser) {
  const foreign: ForeignRequest[] = []
  const watched: string[] = []
  const workers = new Set<string>()
  const session = await browser.target().createCDPSession()

  function note(from: string | null, url = ''): void {
    if (from && url && !local.test(url)) foreign.push({ from, url })
  }

  async function watch(child: CDPSession, type: string): Promise<void> {
    child.on('Network.requestWillBeSent', (event: RequestEvent) => {
      if (isPagers(event)) return
      const { documentURL, request, initiator } = event
      note(documentURL.startsWith(extension) ? documentURL : scriptOfOurs(initiator), request.url)
    })
    child.on('Audits.issueAdded', async ({ issue }: IssueEvent) => {
      const blocked = issue.details.contentSecurityPolicyIssueDetails?.blockedURL
      if (!blocked) return
      const { result } = await child.send('Runtime.evaluate', { expression: 'location.href' })
      note(String(result.value).startsWith(extension) ? String(result.value) : null, blocked)
    })
    await Promise.all([child.send('Network.enable'), child.send('Audits.enable')])
    watched.push(type)
  }

  session.on('Target.attachedToTarget', async ({ sessionId, targetInfo }) => {
    const child = session.connection()?.session(sessionId)
    if (!child) return
    if (targetInfo.type === 'service_worker') workers.add(sessionId)
    // A target that is gone again by now had no time to ask for anything.
    if (targetInfo.type !== 'browser_ui') await watch(child, targetInfo.type).catch(() => {})
  })
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: true,
  })

  /** Looks away from the workers there are: one that is watched cannot be ended by the driver. */
  async function releaseWorkers(): Promise<void> {
    const released = [...workers]
    workers.clear()
    for (const sessionId of released) await session.send('Target.detachFromTarget', { sessionId })
  }
  return { foreign, watched, releaseWorkers }
}

/** The script of ours that a page's request came from; null when the page itself asked. */
function scriptOfOurs({ url, stack }: RequestEvent['initiator']): string | null {
  const urls = [url ?? '', ...(stack?.callFrames.map((frame) => frame.url) ?? [])]
  return urls.find((each) => each.startsWith(extension)) ?? null
}

/**
 * What the console asks of itself once its own pager was pressed: the one thing that is ever pressed there (design rule
 * 1). A navigation's document is the new one, so where it comes from is asked.
 */
function isPagers({ documentURL, type, request, initiator }: RequestEvent): boolean {
  if (!scriptOfOurs(initiator)?.endsWith('/console-walk.js')) return false
  const asking = type === 'Document' ? request.headers?.Referer : documentURL
  return asking !== undefined && new URL(asking).origin === new URL(request.url).origin
}
