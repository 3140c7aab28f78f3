/** Changing the calendar on the settings page: a file in and out, and what a change would move. */
export const calendarWords = {
  fileHeading: 'Chép lịch sang máy khác',
  fileHint:
    'Tệp JSON gồm giờ làm việc và ngày riêng của đơn vị. Khi nhập, tiện ích cho xem trước những gì thay đổi rồi mới lưu.',
  export: 'Xuất lịch ra tệp',
  exported: (name: string) => `Đã xuất tệp ${name}.`,
  fileName: 'lich-lam-viec.json',
  import: 'Nhập lịch từ tệp',
  refused: 'Chưa nhập lịch, lịch hiện tại giữ nguyên.',
  moreProblems: (count: number) => `Còn ${count} chỗ khác chưa đúng.`,
  unreadable: 'Không đọc được tệp. Hãy chọn lại.',
  tooMuch:
    'Tệp có nhiều ngày, nhiều buổi hoặc ghi chú dài hơn mức tiện ích lưu được (2000 ngày, 4 buổi mỗi ngày, ghi chú 300 ký tự).',
  same: 'Tệp giống lịch hiện tại, không có gì thay đổi.',
  extras: (parts: string[]) =>
    `Lịch còn có: ${parts.join(', ')}. Muốn sửa phần này, hãy xuất tệp, sửa rồi nhập lại.`,
  seasons: (count: number) => `${count} khoảng giờ theo mùa`,
  closures: (count: number) => `${count} lần đóng cửa trong ngày`,
  intake: 'giờ tiếp nhận riêng',

  proposal: 'Nếu đổi lịch như sau',
  added: (date: string, what: string) => `Thêm ngày ${date}: ${what}`,
  removed: (date: string, what: string) => `Bỏ ngày ${date}: ${what}`,
  changed: (date: string, before: string, after: string) => `Ngày ${date}: ${before} → ${after}`,
  hours: (day: string, before: string, after: string) => `${day}: ${before} → ${after}`,
  seasonsChange: 'Giờ theo mùa thay đổi',
  closuresChange: 'Các lần đóng cửa trong ngày thay đổi',
  intakeChange: 'Giờ tiếp nhận riêng thay đổi',
  off: 'nghỉ',
  noneMoved: (known: number) =>
    known === 0
      ? 'Chưa có hồ sơ nào đủ ngày tiếp nhận và thời hạn để tính thử.'
      : `Đã tính thử ${known} hồ sơ: hạn tính theo quy định không đổi.`,
  moved: (moved: number, known: number) => `${moved} trong ${known} hồ sơ tính thử được sẽ đổi hạn.`,
  movedCaption: 'Hồ sơ đổi hạn',
  number: 'Mã hồ sơ',
  noNumber: 'Chưa có mã hồ sơ',
  before: 'Hạn đang tính',
  after: 'Hạn nếu đổi',
  more: (count: number) => `Và ${count} hồ sơ khác.`,
  reserve:
    'Hạn tính theo quy định, coi như hồ sơ không phải bổ sung, không tạm dừng. Ngày đã hẹn với người nộp không đổi.',
  accept: 'Đổi lịch',
  decline: 'Giữ lịch hiện tại',
} as const
