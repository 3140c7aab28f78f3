/**
 * The Tân Dân-shaped staff console: React 18, antd 5, routes by the history API. Written for this project from
 * observed facts of such a console; nothing of theirs is copied.
 */
import { followClock, get } from './api.js'
import { columnsFor } from './columns.js'
import { DossierDetail } from './detail.js'

const { createElement: h, useCallback, useEffect, useState } = window.React
const { Button, ConfigProvider, Input, Table } = window.antd

const routeOf = () => location.pathname.replace(/^\/dvc\//, '')
const start = { route: routeOf(), keyword: '', page: 1, size: null, sort: null }

/** The list last asked for; an answer that comes after another question is dropped. */
function useList(question) {
  const [state, setState] = useState({ loading: true, answer: null })
  useEffect(() => {
    let current = true
    setState((before) => ({ ...before, loading: true }))
    const query = new URLSearchParams({
      route: question.route,
      keyword: question.keyword,
      page: question.page,
    })
    if (question.size) query.set('size', question.size)
    if (question.sort) query.set('sort', question.sort.field)
    if (question.sort) query.set('order', question.sort.order)
    get(`/api/v1/hosos?${query}`).then((answer) => current && setState({ loading: false, answer }))
    return () => {
      current = false
    }
  }, [question])
  return state
}

function useMenu(question) {
  const [menu, setMenu] = useState({ account: '', data: [] })
  useEffect(() => {
    get('/api/v1/menus').then(setMenu)
  }, [question])
  return menu
}

function Menu({ items, route, go }) {
  const link = ({ route: target, title, count }) =>
    h(
      'a',
      {
        key: target,
        href: `/dvc/${target}`,
        'aria-current': target === route ? 'page' : undefined,
        onClick: (event) => {
          event.preventDefault()
          go(target)
        },
      },
      h('span', null, title),
      h('span', null, count),
    )
  return h('nav', { className: 'menu' }, items.map(link))
}

function Toolbar({ title, search, reload }) {
  return h(
    'div',
    { className: 'toolbar' },
    h('h1', null, title),
    h(
      'div',
      { className: 'legend' },
      h('span', { className: 'near' }, '● Tới hạn'),
      h('span', { className: 'late' }, '● Quá hạn'),
      h('span', null, '● Trong hạn'),
    ),
    h(Input.Search, {
      placeholder: 'Tìm theo mã hồ sơ, chủ hồ sơ, trích yếu',
      allowClear: true,
      onSearch: search,
    }),
    h(Button, { onClick: reload }, 'Làm mới'),
  )
}

function List({ question, ask, open }) {
  const { loading, answer } = useList(question)
  const rows = answer?.data ?? []
  const onChange = (pagination, _filters, sorter) =>
    ask({
      ...question,
      page: pagination.current,
      size: pagination.pageSize,
      sort: sorter.order ? { field: sorter.columnKey, order: sorter.order } : null,
    })
  return h(
    'main',
    { className: 'content' },
    h(Toolbar, {
      title: answer?.title ?? '',
      search: (keyword) => ask({ ...question, keyword: keyword.trim(), page: 1 }),
      reload: () => ask({ ...question }),
    }),
    h(Table, {
      rowKey: 'id',
      size: 'small',
      bordered: true,
      loading,
      dataSource: rows,
      columns: columnsFor(
        answer?.columns ?? [],
        ((answer?.page ?? 1) - 1) * (answer?.size ?? 0),
        question.sort,
        open,
      ),
      rowClassName: (row) => row.rowClass,
      onChange,
      pagination: {
        current: answer?.page ?? 1,
        pageSize: answer?.size ?? 10,
        total: answer?.total ?? 0,
        showSizeChanger: true,
        pageSizeOptions: [10, 20, 50, 100],
        showTotal: (total) => `Tổng số ${total} hồ sơ`,
      },
    }),
  )
}

function App() {
  const [question, setQuestion] = useState(start)
  const [opened, setOpened] = useState(null)
  const { account, data } = useMenu(question)
  const go = useCallback((route) => setQuestion({ ...start, route }), [])
  useEffect(() => {
    const follow = () => go(routeOf())
    window.addEventListener('popstate', follow)
    followClock()
    return () => window.removeEventListener('popstate', follow)
  }, [go])
  const navigate = (route) => {
    history.pushState(null, '', `/dvc/${route}`)
    go(route)
  }
  return h(
    ConfigProvider,
    { theme: { token: { colorPrimary: '#a61d24', fontFamily: 'inherit' } } },
    h(
      'header',
      { className: 'header' },
      h('strong', null, 'HỆ THỐNG THÔNG TIN GIẢI QUYẾT TTHC TỈNH VÍ DỤ (trang giả lập)'),
      h('span', { className: 'account' }, account),
    ),
    h(
      'div',
      { className: 'layout' },
      h(Menu, { items: data, route: question.route, go: navigate }),
      h(List, { key: question.route, question, ask: setQuestion, open: setOpened }),
    ),
    h(DossierDetail, { id: opened, onClose: () => setOpened(null) }),
  )
}

window.ReactDOM.createRoot(document.getElementById('root')).render(h(App))
