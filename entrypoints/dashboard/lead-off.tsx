import { browser } from 'wxt/browser'
import { leadOffWords as words } from '@/utils/i18n/lead-options'

/** In place of a lead's view that nobody has allowed yet: why, and where it is allowed. */
export function LeadOff() {
  return (
    <section class="card">
      <h2>{words.heading}</h2>
      <p>{words.text}</p>
      <a class="button" href={`${browser.runtime.getURL('/options.html')}#lead`}>
        {words.toSettings}
      </a>
    </section>
  )
}
