/** What a draft leaves for a pen or for the registry clerk: số and date are given after signing (NĐ 30/2020 Đ.15). */

const noBreakSpace = '\u00A0'

/** Seven no-break spaces: an ordinary blank would collapse to "Số: /PXL". */
export const blankNumber = noBreakSpace.repeat(7)

/** "ngày      tháng      năm", with room for a pen. */
export const blankDate = `ngày${noBreakSpace.repeat(6)}tháng${noBreakSpace.repeat(6)}năm${noBreakSpace.repeat(9)}`

/** Stands for a value nobody has given. */
export const dots = '…………'

/** Stands for a name nobody has given. */
export const longDots = '……………………………………'

/** Stands for a date nobody has given. */
export const dottedDate = 'ngày …… tháng …… năm ………'
