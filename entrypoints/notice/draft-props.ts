import type { Draft, DraftGround } from '@/utils/notices/draft'

/** What every part of the form needs: the draft, what it stands on, and a way to change it. */
export interface DraftProps {
  draft: Draft
  ground: DraftGround
  change(changes: Partial<Draft>): void
}
