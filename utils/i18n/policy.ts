import { catalogue } from './catalogue'

/** What the computer's administrator has set, where officers would set it. */
export const policyWords = catalogue('policyWords', {
  /** Stands at whatever cannot be changed here. */
  locked: 'Do quản trị máy tính đặt',
  refused: (sections: readonly string[]) =>
    `Chính sách do quản trị máy tính đặt có phần không hợp lệ nên không được áp dụng: ${sections.join(', ')}. Hãy báo quản trị máy tính; cài đặt của đơn vị vẫn được dùng cho các phần này.`,
})
