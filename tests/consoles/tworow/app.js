/** The page: one table, filled twice: at once with what the list says, later with the dates. */
const menus = {
  'dang-giai-quyet': 'Đang giải quyết',
  'cho-bo-sung': 'Chờ bổ sung, tạm dừng',
  'da-co-ket-qua': 'Đã có kết quả',
  'tat-ca': 'Tất cả hồ sơ',
}
const query = new URLSearchParams({ muc: 'dang-giai-quyet', trang: '1' })
const find = (selector) => document.querySelector(selector)
let turn = 0

async function get(path) {
  const answer = await (await fetch(path)).json()
  document.documentElement.dataset.demoClock = String(answer.clockOffset)
  return answer
}

function made(tag, text, properties = {}) {
  return Object.assign(document.createElement(tag), { textContent: text, ...properties })
}

function firstRow(dossier, place) {
  const row = made('tr', '', { className: 'hs' })
  row.append(
    made('td', place, { rowSpan: 2 }),
    made('td', dossier.so),
    made('td', dossier.thuTuc),
    made('td', dossier.chuHoSo),
    made('td', dossier.trangThai),
  )
  return row
}

function secondRow(dossier) {
  const row = made('tr', '', { className: 'phu' })
  const cell = made('td', '', { colSpan: 4 })
  cell.append(made('div', dossier.trichYeu, { className: 'trich-yeu' }))
  cell.append(made('div', 'Đang tải…', { className: 'han', id: `han-${dossier.id}` }))
  row.append(cell)
  return row
}

async function show() {
  const mine = ++turn
  const list = await get(`/api/danh-sach?${query}`)
  if (mine !== turn) return
  const first = (list.page - 1) * list.size
  find('#ds tbody').replaceChildren(
    ...list.dong.flatMap((dossier, index) => [firstRow(dossier, first + index + 1), secondRow(dossier)]),
  )
  find('#hien-tai').textContent = `${list.page}`
  find('#tong').textContent =
    `Hiển thị ${first + 1} đến ${first + list.dong.length} trong tổng số ${list.total}`
  find('#truoc').disabled = list.page === 1
  find('#sau').disabled = list.page === list.pages
  const { han } = await get(`/api/han?${query}`)
  if (mine !== turn) return
  for (const { id, nhan, hen, canBo } of han) {
    const line = find(`#han-${id}`)
    if (line) line.textContent = `Ngày tiếp nhận: ${nhan} | Hẹn trả: ${hen} | Cán bộ thụ lý: ${canBo}`
  }
}

function ask(changes) {
  for (const [name, value] of Object.entries(changes)) query.set(name, String(value))
  show()
}

find('#truoc').addEventListener('click', () => ask({ trang: Number(query.get('trang')) - 1 }))
find('#sau').addEventListener('click', () => ask({ trang: Number(query.get('trang')) + 1 }))
find('[data-sap-xep]').addEventListener('click', () =>
  ask({ 'sap-xep': 'ma-ho-so', 'thu-tu': query.get('thu-tu') === 'giam' ? 'tang' : 'giam', trang: 1 }),
)
for (const [muc, title] of Object.entries(menus)) {
  find('#muc').append(made('button', title, { type: 'button', onclick: () => ask({ muc, trang: 1 }) }))
}
setInterval(() => get('/__clock').catch(() => undefined), 1000)
show()
