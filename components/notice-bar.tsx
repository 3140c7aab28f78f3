import type { ComponentChildren } from 'preact'

interface NoticeBarProps {
  /** `problem` is read out at once; the others when the reader has time. */
  kind: 'info' | 'done' | 'warning' | 'problem'
  /** Something to do about it, beside the words. */
  action?: ComponentChildren
  children: ComponentChildren
}

/** One calm line about the page as a whole. */
export function NoticeBar({ kind, action, children }: NoticeBarProps) {
  return (
    <div class={`notice ${kind}`} role={kind === 'problem' ? 'alert' : 'status'}>
      <span class="says">{children}</span>
      {action}
    </div>
  )
}
