import type { Dossier } from '@/utils/dossier/dossier'
import { explainWords } from '@/utils/i18n/explain-page'
import { noticePageWords as words } from '@/utils/i18n/notices'
import { fullDate } from '@/utils/i18n/time-words'
import { promisedDay } from '@/utils/notices/draft'

/** Which dossier this is, and when the console said so. */
export function DossierFacts({ dossier }: { dossier: Dossier }) {
  const due = promisedDay(dossier)
  return (
    <section aria-labelledby="dossier-heading">
      <h2 id="dossier-heading">{words.dossier}</h2>
      <dl class="facts">
        <dt>{words.number}</dt>
        <dd>{dossier.current.number ?? words.noNumber}</dd>
        <dt>{words.promised}</dt>
        <dd>{due === null ? words.noPromise : fullDate(due)}</dd>
      </dl>
      <p>
        <a href={`explain.html?${new URLSearchParams({ key: dossier.key })}`}>{explainWords.title}</a>
      </p>
      <p class="soft small">{words.lastSeen(dossier.lastSeen)}</p>
    </section>
  )
}
