import { useState } from 'preact/hooks'
import { NoticeBar } from '@/components/notice-bar'
import { explainWords as words } from '@/utils/i18n/explain-page'

interface CitizenTextProps {
  sentences: readonly string[]
  /** Whose word the term is. */
  from: 'page' | 'catalogue'
  /** Whether the computed date is another than the one promised. */
  differs: boolean
}

/** Two plain sentences for the citizen, to be read out or copied. */
export function CitizenText({ sentences, from, differs }: CitizenTextProps) {
  const [copied, setCopied] = useState<boolean | null>(null)
  const text = sentences.join(' ')
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  return (
    <section class="card" aria-labelledby="citizen-heading">
      <h2 id="citizen-heading">{words.citizenHeading}</h2>
      {differs && <NoticeBar kind="warning">{words.citizenDiffers}</NoticeBar>}
      <blockquote lang="vi">{text}</blockquote>
      <p class="small soft">
        {from === 'page' ? words.fromPage : words.fromCatalogue} {words.citizenHint}
      </p>
      <div>
        <button type="button" class="button main" onClick={copy}>
          {words.copy}
        </button>
      </div>
      {copied === true && <NoticeBar kind="done">{words.copied}</NoticeBar>}
      {copied === false && <NoticeBar kind="problem">{words.copyFailed}</NoticeBar>}
    </section>
  )
}
