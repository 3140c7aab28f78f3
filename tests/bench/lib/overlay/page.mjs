/** The page that the overlay is measured on: an OpenCPS-shaped list, rendered without a framework's own costs. */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { projectRoot } from '../../../../scripts/lib/paths.mjs'

const headings = [
  'STT',
  'Mã hồ sơ',
  'Tên thủ tục',
  'Chủ hồ sơ',
  'Ngày tiếp nhận',
  'Ngày hẹn trả',
  'Trạng thái',
  'Bước xử lý',
  'Người xử lý',
  'Đơn vị',
  'Nội dung',
]

/** Runs in the page. `dressed`: the page itself writes what the extension would, to tell painting from script. */
function preparePage(dressed) {
  const body = document.querySelector('tbody')
  const due = ['20/11/2026 17:00:00', '30/11/2026 17:00:00', '04/12/2026 16:30:00']
  /** A page that does not settle by then never will, ms. */
  const patience = 30_000
  /** Dossiers never shown before have higher serials than all before them. */
  let highest = 10_000
  let turned = 0

  const number = (serial) => `H00.99.261118.${String(serial).padStart(6, '0')}`
  const texts = (i) => [
    String(i + 1),
    number(i),
    'Cấp bản sao trích lục hộ tịch',
    'PHẠM QUỐC GIẢ ĐỊNH',
    '16/11/2026 08:00:00',
    due[i % 3],
    'Đang xử lý',
    'Thẩm định hồ sơ',
    'Lê Văn B',
    'Phòng Tư pháp',
    'Đề nghị cấp bản sao',
  ]
  function dress(cell) {
    cell.setAttribute('data-dh-text', 'Còn 10 ngày làm việc')
    cell.setAttribute('aria-description', 'Còn 10 ngày làm việc')
  }
  function row(i) {
    const tr = document.createElement('tr')
    for (const text of texts(i)) {
      const td = document.createElement('td')
      const div = document.createElement('div')
      const span = document.createElement('span')
      span.textContent = text
      div.append(span)
      td.append(div)
      tr.append(td)
    }
    if (dressed) dress(tr.children[1])
    return tr
  }
  const afterPaint = () =>
    new Promise((resolve) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = resolve
        port2.postMessage(null)
      }),
    )
  const waited = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
  const isDressed = () => body.querySelectorAll('[data-dh-text]').length === body.rows.length
  const setNumber = (tr, serial) => {
    tr.querySelector('td:nth-child(2) span').textContent = number(serial)
  }

  const deeds = {
    render: (count) => body.replaceChildren(...Array.from({ length: count }, (_, i) => row(i))),
    /** To the other of two pages and back: the same rows, other dossiers. */
    turn() {
      turned = 5_000 - turned
      for (const [i, tr] of [...body.rows].entries()) setNumber(tr, turned + i)
    },
    /** To a page that was never seen. */
    meet() {
      for (const tr of body.rows) setNumber(tr, highest++)
    },
    sort: () => body.append(...[...body.rows].reverse()),
    /** Twenty rows, one in a frame. */
    async trickle() {
      for (const tr of [...body.rows].slice(0, 20)) {
        setNumber(tr, highest++)
        await afterPaint()
      }
    },
    rest: () => waited(500),
  }

  let firstBadge = null
  new MutationObserver((_, observer) => {
    firstBadge = performance.mark('first badge').startTime
    observer.disconnect()
  }).observe(body, { subtree: true, attributes: true, attributeFilter: ['data-dh-text'] })
  deeds.render(50)

  /** Does it and waits until it is painted, with a badge on every row where there is to be one; ms. */
  async function settle(deed, count, wantsBadges) {
    const begin = performance.now()
    await deeds[deed](count)
    // Asked of every page alike: the asking is the page's own cost, not the extension's.
    do await afterPaint()
    while (!isDressed() && wantsBadges && isInTime(begin))
    return performance.now() - begin
  }
  function isInTime(begin) {
    if (performance.now() - begin < patience) return true
    throw new Error(`Không đủ nhãn sau ${patience / 1000} giây`)
  }

  /** Six seconds of five full renders each: what one of them takes to settle, the median. */
  async function churn(count, wantsBadges) {
    const begin = performance.now()
    const times = []
    for (let i = 1; i <= 30; i++) {
      times.push(await settle('render', count, wantsBadges))
      await waited(begin + i * 200 - performance.now())
    }
    return times.sort((a, b) => a - b)[15]
  }

  let longTasks = 0
  const count = (list) => {
    longTasks += list.length
  }
  const observer = new PerformanceObserver((list) => count(list.getEntries()))
  observer.observe({ type: 'longtask' })

  return {
    isDressed,
    /** From the first frame that could have shown the list to its first badge, ms. */
    firstBadgeAfter: () =>
      firstBadge && firstBadge - performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd,
    /** Until it is settled, ms, and how many tasks of the page's thread took longer than 50 ms on the way. */
    async time(deed, ...how) {
      const before = longTasks
      const settled = await (deed === 'churn' ? churn(...how) : settle(deed, ...how))
      // The browser tells of a task after its end.
      await waited(0)
      count(observer.takeRecords())
      return { settled, longTasks: longTasks - before }
    },
  }
}

function html(dressed) {
  const style = readFileSync(join(projectRoot, 'tests/consoles/opencps/style.css'), 'utf8')
  const badge = readFileSync(join(projectRoot, 'entrypoints/console.content/badge.css'), 'utf8')
  const head = headings.map((text) => `<th><span><span><span>${text}</span></span></span></th>`).join('')
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Đo lớp phủ</title>
<style>${style}</style>${dressed ? `<style>${badge}</style>` : ''}
<body class="application onegate__fe"><div class="user__name">Cao Thị Thùy Dương</div>
<main style="margin-left: 232px"><div id="table-dossier"><table class="v-datatable v-table">
<thead><tr>${head}</tr></thead><tbody></tbody></table></div></main>
<script>window.bench = (${preparePage})(${dressed})</script></body></html>`
}

/** Serves the page on a port of its own: consoles are known by their origin. */
export async function serveBenchPage({ dressed = false } = {}) {
  const page = html(dressed)
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(page)
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() }
}
