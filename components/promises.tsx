import { welcomeWords as words } from '@/utils/i18n/welcome'
import { NoticeBar } from './notice-bar'

/** What the extension does, what it stores, and what it never does. */
export function Promises() {
  return (
    <>
      <h3>{words.doesHeading}</h3>
      <Lines lines={words.does} />
      <h3>{words.keepsHeading}</h3>
      <p>{words.keeps}</p>
      <h3>{words.neverHeading}</h3>
      <Lines lines={words.never} />
      <NoticeBar kind="warning">{words.approval}</NoticeBar>
    </>
  )
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
