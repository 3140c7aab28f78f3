/** The grid: as many row elements as fit, moved and filled anew while the officer scrolls. */
const headings = [
  'Số hồ sơ',
  'Tên thủ tục',
  'Lĩnh vực',
  'Chủ hồ sơ',
  'Ngày tiếp nhận',
  'Ngày hẹn trả',
  'Trạng thái',
  'Bước xử lý',
  'Người xử lý',
]
const sorts = { 0: 'so', 5: 'hen' }
const rowHeight = 36
const rowsInView = 18
const chunk = 100

const find = (selector) => document.querySelector(selector)
const [head, frame, sheet] = ['.dau', '.khung', '.giay'].map(find)
const query = new URLSearchParams()
find('.luoi').setAttribute('role', 'grid')
head.setAttribute('role', 'row')
let chunks = new Map()
let total = 0

function made(role, text) {
  const element = Object.assign(document.createElement('div'), { textContent: text })
  element.setAttribute('role', role)
  return element
}

async function get(path) {
  const answer = await (await fetch(path)).json()
  document.documentElement.dataset.demoClock = String(answer.clockOffset)
  return answer
}

async function load(index) {
  const mine = chunks
  if (mine.has(index)) return
  mine.set(index, null)
  const answer = await get(`/api/luoi?${query}&tu=${index * chunk}&so-dong=${chunk}`)
  if (mine !== chunks) return
  mine.set(index, answer.dong)
  total = answer.tong
  sheet.style.height = `${total * rowHeight}px`
  find('.tong').textContent = `Tổng số: ${total.toLocaleString('vi')} hồ sơ`
  draw()
}

function emptyRow() {
  const row = made('row', '')
  row.className = 'dong'
  row.append(...headings.map(() => made('gridcell', '')))
  sheet.append(row)
  return row
}

const pool = Array.from({ length: rowsInView }, emptyRow)

/** A row is given to whichever dossier stands at its place modulo the pool's length: scrolling re-uses it. */
function draw() {
  const first = Math.max(0, Math.floor(frame.scrollTop / rowHeight) - 2)
  for (let at = first; at < first + rowsInView; at++) {
    const row = pool[at % rowsInView]
    const values = chunks.get(Math.floor(at / chunk))?.[at % chunk]
    row.hidden = at >= total
    row.style.transform = `translateY(${at * rowHeight}px)`
    row.setAttribute('aria-rowindex', String(at + 2))
    headings.forEach((_, column) => {
      const text = values ? values[column] : '…'
      if (row.children[column].textContent !== text) row.children[column].textContent = text
    })
  }
  load(Math.floor(first / chunk))
  load(Math.floor((first + rowsInView) / chunk))
}

function sortBy(column) {
  const isDescending = query.get('sap-xep') === sorts[column] && query.get('thu-tu') !== 'giam'
  query.set('sap-xep', sorts[column])
  query.set('thu-tu', isDescending ? 'giam' : 'tang')
  for (const heading of head.children) heading.removeAttribute('aria-sort')
  head.children[column].setAttribute('aria-sort', isDescending ? 'descending' : 'ascending')
  chunks = new Map()
  frame.scrollTop = 0
  draw()
}

head.append(...headings.map((text) => made('columnheader', text)))
for (const column of Object.keys(sorts)) head.children[column].addEventListener('click', () => sortBy(column))
frame.addEventListener('scroll', draw)
setInterval(() => get('/__clock').catch(() => undefined), 1000)
draw()
