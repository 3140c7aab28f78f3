import { HistoryDatabase } from '@/utils/history/database'

/** Says that it is there, and opens the history it is then named, until it is ended from outside. */
addEventListener('message', ({ data: name }) => {
  void new HistoryDatabase(name).open()
})
postMessage('ready')
