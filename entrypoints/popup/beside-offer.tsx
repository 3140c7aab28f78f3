import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { NoticeBar } from '@/components/notice-bar'
import { popupWords } from '@/utils/i18n/popup'
import { besideOpener, makeWay } from './beside'

/** Keeping these figures open beside the console; nothing where the browser has no place for them. */
export function BesideOffer() {
  const [open, setOpen] = useState<(() => Promise<void>) | null>(null)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    browser.windows.getCurrent().then(({ id }) => {
      const opener = id === undefined ? null : besideOpener(id)
      setOpen(() => opener)
    })
  }, [])
  if (!open) return null
  return (
    <section class="beside">
      <button
        type="button"
        class="button"
        data-beside
        onClick={() => {
          open().then(makeWay, () => setFailed(true))
        }}
      >
        {popupWords.openBeside}
      </button>
      <p class="small soft">{popupWords.openBesideHint}</p>
      {failed && <NoticeBar kind="problem">{popupWords.notOpenedBeside}</NoticeBar>}
    </section>
  )
}
