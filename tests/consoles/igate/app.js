/** A search list with Angular Material's class names, and a dossier's page behind it. */
const columns = {
  stt: 'STT',
  code: 'Mã hồ sơ',
  procedure: 'Thủ tục hành chính',
  applicant: 'Chủ hồ sơ',
  acceptedDate: 'Ngày tiếp nhận',
  appointmentDate: 'Ngày hẹn trả',
  taskDueDate: 'Hạn xử lý',
  status: 'Trạng thái',
  agency: 'Cơ quan giải quyết',
  action: 'Thao tác',
}
const query = new URLSearchParams({ muc: 'dang-giai-quyet', trang: '1', 'so-dong': '10' })
const main = document.querySelector('#noi-dung')

function made(tag, className = '', text = '') {
  return Object.assign(document.createElement(tag), { className, textContent: text })
}

async function get(path) {
  const answer = await (await fetch(path)).json()
  document.documentElement.dataset.demoClock = String(answer.clockOffset)
  return answer
}

function headingOf(name) {
  const cell = made('th', `mat-header-cell cdk-header-cell cdk-column-${name} mat-column-${name}`)
  cell.setAttribute('role', 'columnheader')
  const container = made('div', 'mat-sort-header-container')
  container.append(
    made('div', 'mat-sort-header-content', columns[name]),
    made('div', 'mat-sort-header-arrow'),
  )
  cell.append(container)
  if (name === 'appointmentDate') cell.addEventListener('click', sort)
  return cell
}

function cellOf(name, dossier, place) {
  const cell = made('td', `mat-cell cdk-cell cdk-column-${name} mat-column-${name}`)
  cell.setAttribute('role', 'gridcell')
  if (name === 'stt') cell.textContent = String(place)
  else if (name === 'code') {
    const link = made('a', '', dossier.code)
    link.href = `/vi/dossier/processing/${dossier.id}`
    link.addEventListener('click', open)
    cell.append(link, made('div', 'request', dossier.request))
  } else if (name === 'action') {
    const button = made('button', 'mat-focus-indicator mat-menu-trigger mat-icon-button')
    button.append(made('span', 'mat-button-wrapper', 'more_vert'))
    cell.append(button)
  } else cell.textContent = dossier[name]
  return cell
}

function tableOf({ content, page, size }) {
  const table = made('table', 'mat-table cdk-table searchtbl')
  table.setAttribute('role', 'grid')
  const head = made('tr', 'mat-header-row cdk-header-row')
  head.append(...Object.keys(columns).map(headingOf))
  const rows = content.map((dossier, index) => {
    const row = made('tr', 'mat-row cdk-row')
    row.append(...Object.keys(columns).map((name) => cellOf(name, dossier, (page - 1) * size + index + 1)))
    return row
  })
  const [thead, tbody] = [made('thead'), made('tbody')]
  thead.append(head)
  tbody.append(...rows)
  table.append(thead, tbody)
  return table
}

function pagerOf({ page, size, total, content }) {
  const pager = made('mat-paginator', 'mat-paginator')
  const first = (page - 1) * size
  const turn = (className, label, to, isDead) => {
    const button = made('button', `mat-icon-button ${className}`, label)
    button.disabled = isDead
    button.addEventListener('click', () => show({ trang: to }))
    return button
  }
  pager.append(
    made('div', 'mat-paginator-range-label', `${first + 1} – ${first + content.length} of ${total}`),
    turn('mat-paginator-navigation-previous', '‹', page - 1, page === 1),
    turn('mat-paginator-navigation-next', '›', page + 1, page * size >= total),
  )
  return pager
}

async function show(changes = {}) {
  for (const [name, value] of Object.entries(changes)) query.set(name, String(value))
  const answer = await get(`/pa/dossier/search?${query}`)
  const list = made('app-list-search')
  list.append(tableOf(answer), pagerOf(answer))
  main.replaceChildren(list)
}

function sort() {
  show({ 'sap-xep': 'hen-tra', 'thu-tu': query.get('thu-tu') === 'giam' ? 'tang' : 'giam', trang: 1 })
}

async function showDetail(id) {
  const { fields } = await get(`/pa/dossier/${id}/--online`)
  const detail = made('app-processing-detail')
  for (const [label, value] of fields) {
    const row = made('div', 'dossier-field')
    row.append(made('span', 'field-label', `${label}:`), made('span', 'field-value', value))
    detail.append(row)
  }
  const back = made('button', 'mat-button', 'Quay lại')
  back.addEventListener('click', () => history.back())
  detail.append(back)
  main.replaceChildren(detail)
}

function route() {
  const [, id] = /^\/vi\/dossier\/processing\/([0-9a-f]{24})$/.exec(location.pathname) ?? []
  return id ? showDetail(id) : show()
}

function open(event) {
  event.preventDefault()
  history.pushState(null, '', event.currentTarget.href)
  route()
}

addEventListener('popstate', route)
setInterval(() => get('/__clock').catch(() => undefined), 1000)
route()
