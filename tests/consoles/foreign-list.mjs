/** What the lists of the foreign-shaped consoles have in common: menus, search, sort, pages. */
import { matches, sortedBy, wholeNumber } from './query.mjs'
import { groups } from './status-labels.mjs'

/** Menus by their name in the address. */
export const menus = {
  'dang-giai-quyet': { title: 'Đang giải quyết', has: groups.running },
  'cho-bo-sung': { title: 'Chờ bổ sung, tạm dừng', has: groups.waiting },
  'da-co-ket-qua': { title: 'Đã có kết quả', has: [...groups.finished, ...groups.closed] },
  'tat-ca': { title: 'Tất cả hồ sơ', has: Object.values(groups).flat() },
}

const sorts = {
  'ngay-nhan': (dossier) => dossier.receivedAt,
  'hen-tra': (dossier) => dossier.dueAt,
  'ma-ho-so': (dossier) => dossier.number,
}

/**
 * One page of a menu's list.
 * @param {import('./seed.mjs').TruthDossier[]} list
 * @param {URLSearchParams} query muc, trang, so-dong, tu-khoa, sap-xep, thu-tu ("giam"), trang-thai
 */
export function pageOf(list, query) {
  const asked = query.get('muc') ?? ''
  const menu = Object.hasOwn(menus, asked) ? asked : 'dang-giai-quyet'
  const wanted = query.get('trang-thai')
  const found = list.filter(
    (dossier) =>
      menus[menu].has.includes(dossier.status) &&
      matches(dossier, query.get('tu-khoa')) &&
      (!wanted || dossier.statusLabel.normalize('NFC') === wanted.normalize('NFC')),
  )
  const sort = query.get('sap-xep') ?? ''
  const field = Object.hasOwn(sorts, sort) ? sorts[sort] : undefined
  const sorted = sortedBy(found, field, query.get('thu-tu') === 'giam')
  const size = Math.min(200, Math.max(1, wholeNumber(query.get('so-dong'), 15)))
  const pages = Math.max(1, Math.ceil(found.length / size))
  const page = Math.min(pages, Math.max(1, wholeNumber(query.get('trang'), 1)))
  return { menu, page, pages, size, total: found.length, rows: sorted.slice((page - 1) * size, page * size) }
}

/** The address of a list with some of its questions changed. */
export function addressOf(path, query, changes) {
  const next = new URLSearchParams(query)
  for (const [name, value] of Object.entries(changes)) next.set(name, String(value))
  return `${path}?${next}`
}
