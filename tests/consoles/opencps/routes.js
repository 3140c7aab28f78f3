/**
 * Hash routes of the console: `#/danh-sach-ho-so/:menu?q=&page=&sort=&order=&status=&renew=` and
 * `#/danh-sach-ho-so/:menu/chi-tiet-ho-so/:id`.
 */

/** The route the address names; the running dossiers when it names none. */
export function currentRoute() {
  const [path, query = ''] = location.hash.replace(/^#/, '').split('?')
  const [, , menu = '1', detail, id] = path.split('/')
  const params = new URLSearchParams(query)
  return {
    menu: Number(menu) || 0,
    dossierId: detail === 'chi-tiet-ho-so' ? id : null,
    keyword: params.get('keyword') ?? '',
    status: params.get('status') ?? '',
    page: Number(params.get('page')) || 1,
    sort: params.get('sort') ?? '',
    descending: params.get('order') === 'true',
  }
}

/** Goes to a list; `renew` makes the address new, so that the same list is asked for again. */
export function goToList({ menu, keyword = '', status = '', page = 1, sort = '', descending = false }) {
  const params = new URLSearchParams({ page: String(page), renew: String(Math.floor(performance.now())) })
  if (keyword) params.set('keyword', keyword)
  if (status) params.set('status', status)
  if (sort) params.set('sort', sort)
  if (sort) params.set('order', String(descending))
  location.hash = `/danh-sach-ho-so/${menu}?${params}`
}

export function goToDetail(menu, id) {
  location.hash = `/danh-sach-ho-so/${menu}/chi-tiet-ho-so/${id}`
}
