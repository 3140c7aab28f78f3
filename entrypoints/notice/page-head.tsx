import { noticePageWords as words } from '@/utils/i18n/notices'

/** What stands above every writing page: the office checks the words before it signs. */
export function PageHead({ title }: { title: string }) {
  return (
    <header class="page-head">
      <h1>{title}</h1>
      <p class="soft small">{words.checkForm}</p>
    </header>
  )
}
