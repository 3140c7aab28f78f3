import { clean } from '@/utils/dossier/text'

/** The longest name that a profile may have (utils/consoles/profile-schema.ts). */
const longest = 60

/** Shorter than this a name says nothing before its host. */
const shortest = 8

/** Between what a title says of the page and of the console: "Hồ sơ chờ xử lý | Một cửa điện tử". */
const separator = /\s+[-–—·»:]+\s+|\s*\|\s*/u

/** How many messages wait, as some pages count in their titles. */
const unreadCount = /^\(\d+\)\s*/u

/** Names of pages, of which a console has many; a greeting, which names the officer; a number, which may be a dossier's. */
const ofThePage =
  /^(?:danh sách|hồ sơ|đang|đã|chờ|chưa|mới|tất cả|trang chủ|tra cứu|tìm kiếm|chi tiết|xử lý|tiếp nhận|đăng nhập|xin chào|chào|home|dashboard)(?!\p{L})|\d{4}/iu

/**
 * What a console may be called until the office names it: what one of its own names says of it, the likeliest first,
 * and its host, which tells two of the same name apart; the host alone where none says anything.
 */
export function proposedName(names: readonly (string | null | undefined)[], host: string): string {
  const room = longest - host.length - ' ()'.length
  const name = names.map((text) => ofTheConsole(text ?? '')).find((text) => text !== '') ?? ''
  if (name === '' || room < shortest) return host.slice(0, longest)
  return `${cut(name, room)} (${host})`
}

function ofTheConsole(text: string): string {
  const parts = clean(text).replace(unreadCount, '').split(separator)
  return parts.filter((part) => /\p{L}{2}/u.test(part) && !ofThePage.test(part)).join(' - ')
}

/** Between two words, if there is such a place. */
function cut(text: string, room: number): string {
  if (text.length <= room) return text
  const short = text.slice(0, room)
  return short.slice(0, short.lastIndexOf(' ') + 1).trim() || short
}
