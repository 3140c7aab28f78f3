import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { DataTable } from '@/components/data-table'
import { aboutWords as words } from '@/utils/i18n/support'
import { dateAndTime } from '@/utils/i18n/time-words'
import { forgetErrors, type LoggedError } from '@/utils/settings/error-log'
import { loadErrors } from '@/utils/settings/logged-errors'

/** What went wrong lately, in this one place: a fault is never told over a console's page. */
export function Errors() {
  const [errors, setErrors] = useState<LoggedError[]>([])
  useEffect(() => {
    const load = () => void loadErrors(browser.storage.local).then(setErrors)
    load()
    browser.storage.local.onChanged.addListener(load)
    return () => browser.storage.local.onChanged.removeListener(load)
  }, [])
  return (
    <div class="adding">
      <h3>{words.errorsHeading}</h3>
      {errors.length === 0 ? (
        <p class="soft">{words.noErrors}</p>
      ) : (
        <>
          <DataTable
            caption={words.errorsHeading}
            captionUnseen
            rows={errors.map((error, place) => ({ ...error, key: `${error.at} ${place}` }))}
            keyOf={({ key }) => key}
            columns={[
              { heading: words.when, cell: ({ at }) => dateAndTime(at) },
              { heading: words.what, cell: ({ name }) => name },
              { heading: words.where, cell: ({ context, place }) => `${context} ${place}` },
            ]}
          />
          <div>
            <button type="button" class="button" onClick={() => forgetErrors(browser.storage.local)}>
              {words.forget}
            </button>
          </div>
        </>
      )}
    </div>
  )
}
