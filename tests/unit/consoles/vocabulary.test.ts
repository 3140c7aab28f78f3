import { describe, expect, test } from 'vitest'
import { compileVocabulary } from '@/utils/consoles/vocabulary'
import { labelKey } from '@/utils/dossier/text'

const { statuses } = compileVocabulary()
const statusOf = (label: string) => statuses[labelKey(label)]?.status

describe('status labels', () => {
  test.each([
    ['Chờ tiếp nhận', 'submitted'],
    ['Đã tiếp nhận', 'accepted'],
    ['Đang thẩm định', 'processing'],
    ['Chờ luân chuyển', 'processing'],
    ['Đang xin ý kiến', 'consulting'],
    ['Chờ phê duyệt', 'awaitingSignature'],
    ['Chờ trình ký', 'awaitingSignature'],
    ['Chờ thực hiện nghĩa vụ tài chính', 'awaitingApplicant'],
    ['Yêu cầu bổ sung', 'awaitingApplicant'],
    ['Tạm dừng', 'paused'],
    ['Tạm dừng - chờ công dân bổ sung', 'awaitingApplicant'],
    ['Tạm dừng – Chờ bổ sung hồ sơ', 'awaitingApplicant'],
    ['Tạm dừng (chờ xác minh)', 'paused'],
    ['Hoàn thành', 'finished'],
    ['Đã trả kết quả', 'returned'],
    ['Từ chối tiếp nhận', 'refused'],
    ['Đã rút hồ sơ', 'withdrawn'],
    ['Đã huỷ', 'cancelled'],
  ])('“%s” is %s', (label, status) => {
    expect(statusOf(label)).toBe(status)
  })

  test.each(['Tiếp nhận', 'Trả kết quả', 'Đã bổ sung', 'Đã phê duyệt', 'Rút hồ sơ', 'Trả lại', 'Quá hạn'])(
    '“%s” may be two things and means none',
    (label) => {
      expect(statusOf(label)).toBeUndefined()
    },
  )

  test('are the same in capitals, without diacritics, and said of a dossier', () => {
    for (const label of ['ĐANG XỬ LÝ', 'Dang xu ly', 'Hồ sơ đang xử lý', 'HO SO DANG XU LY', 'Đang xử lý:']) {
      expect(statuses[labelKey(label)], label).toEqual({ status: 'processing', label: 'Đang xử lý' })
    }
  })

  test('a console’s own word goes before the common one', () => {
    const own = compileVocabulary({ paused: ['Chờ duyệt'] })
    expect(own.statuses['chờ duyệt']).toEqual({ status: 'paused', label: 'Chờ duyệt' })
  })
})
