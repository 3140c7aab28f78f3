import { clean, fold } from '@/utils/dossier/text'
import type { OfficeSettings } from '@/utils/settings/settings'

/**
 * Provinces before and since 01/7/2025: a template copied from another office keeps its name (seen in three
 * provinces' copies of a fourth's form).
 */
const provinces =
  'An Giang|Bà Rịa - Vũng Tàu|Bạc Liêu|Bắc Giang|Bắc Kạn|Bắc Ninh|Bến Tre|Bình Dương|Bình Định|Bình Phước|Bình Thuận|Cà Mau|Cao Bằng|Cần Thơ|Đà Nẵng|Đắk Lắk|Đắk Nông|Điện Biên|Đồng Nai|Đồng Tháp|Gia Lai|Hà Giang|Hà Nam|Hà Nội|Hà Tĩnh|Hải Dương|Hải Phòng|Hậu Giang|Hòa Bình|Hồ Chí Minh|Huế|Hưng Yên|Khánh Hòa|Kiên Giang|Kon Tum|Lai Châu|Lạng Sơn|Lào Cai|Lâm Đồng|Long An|Nam Định|Nghệ An|Ninh Bình|Ninh Thuận|Phú Thọ|Phú Yên|Quảng Bình|Quảng Nam|Quảng Ngãi|Quảng Ninh|Quảng Trị|Sóc Trăng|Sơn La|Tây Ninh|Thái Bình|Thái Nguyên|Thanh Hóa|Thừa Thiên Huế|Tiền Giang|Trà Vinh|Tuyên Quang|Vĩnh Long|Vĩnh Phúc|Yên Bái'.split(
    '|',
  )

/** "UBND xã Ví Dụ": a people's committee and its place. */
const committee =
  /(?<!\p{L})(?:UBND|[UỦ][YỶ] BAN NHÂN DÂN|[UỦ][yỷ] ban nhân dân)(?: (?:tỉnh|thành phố|xã|phường|đặc khu|huyện|quận))?(?: \p{Lu}\p{L}*)+/gu

/** "Sở Thông tin và Truyền thông": a department; each word of its field may have one more syllable in lower case. */
const department = /(?<!\p{L})(?:Sở|SỞ|Chi cục|CHI CỤC)(?: (?:(?:và|VÀ) )?\p{Lu}\p{L}*(?: \p{Ll}{2,})?)+/gu

/** Districts were abolished with the two-level government. */
const district = /(?<!\p{L})(?:huyện|quận|thị xã|HUYỆN|QUẬN|THỊ XÃ) \p{Lu}[\p{L}]*(?: \p{Lu}[\p{L}]*)*/gu

/** Names of offices and provinces in a text that are not this office's own. */
export function foreignNames(text: string, office: OfficeSettings): string[] {
  const own = comparable(ownTexts(office).join(' | '))
  const words = clean(text)
  const offices = [...words.matchAll(committee), ...words.matchAll(department)].map(([name]) => name)
  const named = provinces.filter((name) => mentions(words, name))
  return [...new Set([...offices, ...named])].filter((name) => !own.includes(comparable(name)))
}

/** Names of districts in a text. */
export function districtNames(text: string): string[] {
  return [...new Set([...clean(text).matchAll(district)].map(([name]) => name))]
}

function comparable(text: string): string {
  return fold(text).replaceAll('uy ban nhan dan', 'ubnd')
}

function mentions(text: string, name: string): boolean {
  const at = text.toLocaleLowerCase('vi').indexOf(name.toLocaleLowerCase('vi'))
  if (at < 0) return false
  const around = `${text[at - 1] ?? ' '}${text[at + name.length] ?? ' '}`
  return !/\p{L}/u.test(around)
}

function ownTexts(office: OfficeSettings): string[] {
  const { name, parent, place, desk, returnPlace, recipients, signers } = office
  return [
    name,
    parent,
    place,
    desk,
    returnPlace,
    ...recipients,
    ...signers.map(({ onBehalfOf }) => onBehalfOf),
  ]
}
