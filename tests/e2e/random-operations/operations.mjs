/** What an officer, a colleague and the framework do to a console's list, each as one operation in the page. */
import { groups } from '../../consoles/status-labels.mjs'
import { closingOf, dueRange, sometime } from './served-in-page.mjs'

const words = ['', '', 'khai sinh', 'đất', 'Nguyễn', '00', 'không có hồ sơ nào như thế']
const labels = ['Đang xử lý', 'Chờ thẩm tra', 'Chờ ký', 'Yêu cầu bổ sung hồ sơ', 'Chờ bổ sung']

/** Rows on a page: few most of the time, since every one costs the framework its time. */
const sizes = [5, 5, 5, 10, 10, 30]

/** What has ended keeps its end: the console would go on counting it as ended under any label. */
const mayMove = [...groups.running, ...groups.waiting]

const all = (selector) => [...document.querySelectorAll(selector)]
const click = (element) => element?.click()

/** Types as the framework hears it: the value set past its own bookkeeping, then the event. */
function type(selector, text) {
  const input = document.querySelector(selector)
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(input, text)
  input.dispatchEvent(new Event('input', { bubbles: true }))
}

const listComponent = () => document.querySelector('#table-dossier').__vue__.$parent

function resizeTo(width) {
  Object.defineProperty(window, 'innerWidth', { configurable: true, value: width })
  window.dispatchEvent(new Event('resize'))
}

/** Each console's list, and how its own controls are used. `open` shows a dossier, `close` gives the list back. */
export const consoles = {
  opencps: {
    rows: () => all('#table-dossier tbody > tr').filter((row) => row.children.length > 1),
    isList: () => document.querySelector('#table-dossier') !== null,
    isLoading: () => document.querySelector('.vue-content-placeholders') !== null,
    isNarrow: () => window.innerWidth < 1264,
    detail: '.form-chitiet .general',
    menus: () => all('.nav_trang_thai_ho_so .v-list__tile--link'),
    pager: () => all('.tiny-pagination .page-item:not(.disabled)'),
    headings: () => all('#table-dossier th.sortable'),
    search(text) {
      type('.search__bar input', text)
      click(document.querySelector('.search__bar button[type="submit"]'))
    },
    size: (random) => listComponent().resize({ target: { value: random.pick(sizes) } }),
    rerender: () => listComponent().$forceUpdate(),
    /** As sorting in the page does: other dossiers in the same rows, without a word to the server. */
    reverse() {
      const component = listComponent()
      component.rows = component.rows.toReversed()
    },
    open: (random) => click(random.pick(all('#table-dossier td div[style*="cursor"]'))),
    close: () => click(document.querySelector('.form-chitiet .back')),
  },
  tandan: {
    rows: () => all('tr.ant-table-row'),
    isList: () => document.querySelector('.ant-table') !== null,
    isLoading: () => document.querySelector('.ant-spin-spinning') !== null,
    isNarrow: () => false,
    detail: '.ant-modal .fields',
    menus: () => all('nav.menu a'),
    pager: () => all('.ant-pagination-item:not(.ant-pagination-item-active), .ant-pagination-next button'),
    headings: () => all('.ant-table-column-has-sorters'),
    search(text) {
      type('.toolbar input', text)
      click(document.querySelector('.ant-input-search-button'))
    },
    size(random, server) {
      server.setRowsOnPage(random.pick(sizes))
      this.rerender()
    },
    rerender: () => click(all('.toolbar button').at(-1)),
    open: (random) => click(random.pick(all('tr.ant-table-row [role="button"]'))),
    close: () => click(document.querySelector('.ant-modal-close')),
  },
}

/** Changes one of the dossiers on the page behind its back, then has the page ask again. */
function change({ shell, server, shown, right, random }) {
  const { control } = server
  const record = random.pick(shown().filter(({ number }) => number !== null))
  if (record) {
    const { number } = record
    const days = dueRange.earliest + random.below(dueRange.latest - dueRange.earliest)
    const deeds = [
      () => record.dueAt && control.moveDue(number, closingOf(control.now(), days)),
      () => {
        if (!mayMove.includes(record.status)) return
        control.setStatus(number, random.pick(labels))
        right.sawWaiting(record)
      },
      () => control.setStep(number, `Bước ${random.digits(3)}`),
      () => control.setHolder(number, `Lê Văn ${random.digits(3)}`),
    ]
    random.pick(deeds)()
  }
  shell.search(random.pick(words))
}

/** The operations by name. Those that ask the server are done when it has answered and the page shows it. */
export const operations = {
  turn: ({ shell, random }) => click(random.pick(shell.pager())),
  sort: ({ shell, random }) => click(random.pick(shell.headings())),
  filter: ({ shell, random }) => shell.search(random.pick(words)),
  menu: ({ shell, random }) => click(random.pick(shell.menus())),
  rerender: ({ shell }) => shell.rerender(),
  reverse({ shell, server, shown, random }) {
    if (!shell.reverse || !server.isIdle() || shell.isLoading()) return
    sometime(random, shell.reverse)
    shown().reverse()
  },
  size: ({ shell, server, random }) => shell.size(random, server),
  resize: ({ random }) => resizeTo(random.pick([1100, 1366])),
  change,
  /** Two wishes at once: the first one's answer comes late or never. */
  hurry({ shell, random }) {
    click(random.pick(shell.pager()))
    click(random.pick(shell.headings()))
  },
  async detail({ shell, random, until }) {
    if (shell.rows().length === 0) return
    shell.open(random)
    await until(() => document.querySelector(shell.detail) !== null, 'the detail')
    shell.close()
    await until(() => document.querySelector(shell.detail) === null && shell.isList(), 'the list again')
  },
}
