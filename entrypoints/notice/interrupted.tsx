import { NoticeBar } from '@/components/notice-bar'
import { noticePageWords as words } from '@/utils/i18n/notices'
import { findPaper } from '@/utils/notices/catalogue'
import type { KeptDraft } from '@/utils/notices/kept-draft'

interface InterruptedProps {
  kept: KeptDraft
  onResume(kept: KeptDraft): void
  onDecline(): void
}

/** A draft that a closed tab left: offered again, without whom it was to. */
export function Interrupted({ kept, onResume, onDecline }: InterruptedProps) {
  const buttons = (
    <>
      <button type="button" class="button" onClick={() => onResume(kept)}>
        {words.resume}
      </button>
      <button type="button" class="button" onClick={onDecline}>
        {words.decline}
      </button>
    </>
  )
  return (
    <NoticeBar kind="info" action={buttons}>
      {words.interrupted(findPaper(kept.paper)?.titles[0].name ?? kept.paper, kept.at)}
    </NoticeBar>
  )
}
