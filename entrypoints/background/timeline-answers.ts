import { browser } from 'wxt/browser'
import { dossierKey } from '@/utils/dossier/key'
import type { HistoryDatabase } from '@/utils/history/database'
import { readDossier } from '@/utils/history/read'
import { answerProblems } from '@/utils/i18n/background'
import type { Answers, OpenTimelineMessage } from '@/utils/messages'
import type { Sender } from './sender'

/** Opens the page with a dossier's course beside the console's tab; that page reads the dossier from history. */
export async function openTimeline(
  { sighting }: OpenTimelineMessage,
  { origin, tabIndex }: Extract<Sender, { kind: 'console' }>,
  db: HistoryDatabase,
): Promise<Answers['openTimeline']> {
  const key = dossierKey(origin, sighting)
  const dossier = key === null ? null : await readDossier(db, key)
  if (!dossier) return { ok: false, problem: answerProblems.notRecorded }
  const page = browser.runtime.getURL('/timeline.html')
  await browser.tabs.create({ url: `${page}?key=${encodeURIComponent(dossier.key)}`, index: tabIndex + 1 })
  return { ok: true }
}
