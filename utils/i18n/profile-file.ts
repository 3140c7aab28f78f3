import type { ProfileProblem, ProfileProblemKind } from '@/utils/consoles/profile-file'
import { catalogue } from './catalogue'

/** So many places are named; a file that is wrong in more of them is another kind of file. */
const mostNamed = 5

export const profileProblemKinds = catalogue<Record<ProfileProblemKind, string>>('profileProblemKinds', {
  notJson: 'tệp không phải là tệp cách đọc trang (không đúng định dạng JSON)',
  tooLarge: 'tệp quá lớn so với một cách đọc trang',
  missing: 'còn thiếu hoặc để trống',
  wrongType: 'không đúng kiểu giá trị',
  notAllowed: 'giá trị không được chấp nhận',
  tooLong: 'quá dài hoặc quá nhiều mục',
  unknownKey: 'tiện ích không biết mục này (có thể viết sai tên, hoặc tệp do phiên bản mới hơn tạo ra)',
  badSelector: 'bộ chọn CSS không hợp lệ',
})

export const profileProblemWords = catalogue('profileProblemWords', {
  more: (count: number) => `Và ${count} chỗ khác.`,
})

/** Why a profile file is not taken over, as lines that name the places. */
export function profileProblemLines(problems: readonly ProfileProblem[]): string[] {
  const named = problems.slice(0, mostNamed).map(({ path, kind }) => {
    const place = path.length === 0 ? '' : `${placeOf(path)}: `
    return `${place}${profileProblemKinds[kind]}.`
  })
  const more = problems.length - named.length
  return more > 0 ? [...named, profileProblemWords.more(more)] : named
}

/** `lists[0].columns["Ngày hẹn"]`: as whoever mends the file finds it there. A name is cut, lest it fill the screen. */
function placeOf(path: ProfileProblem['path']): string {
  return path
    .map((key) => {
      if (typeof key === 'number') return `[${key}]`
      return /^\w{1,40}$/u.test(key) ? `.${key}` : `["${key.slice(0, 40)}"]`
    })
    .join('')
    .replace(/^\./u, '')
}
