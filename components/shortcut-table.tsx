import { shortcutNames, shortcutWords as words } from '@/utils/i18n/shortcuts'
import type { Shortcut } from './use-shortcuts'

/** What each shortcut does, with the keys it has now. */
export function ShortcutTable({ shortcuts }: { shortcuts: readonly Shortcut[] }) {
  return (
    <div class="scroller">
      <table class="data">
        <caption>{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.keys}</th>
          </tr>
        </thead>
        <tbody>
          {shortcuts.map(({ command, keys }) => (
            <tr key={command} data-shortcut={command}>
              <th scope="row">{shortcutNames[command]}</th>
              <td>{keys === '' ? <span class="soft">{words.none}</span> : <kbd>{keys}</kbd>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
