import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startConsoles } from '../../consoles/server.mjs'

type Consoles = Awaited<ReturnType<typeof startConsoles>>

let consoles: Consoles

beforeAll(async () => {
  consoles = await startConsoles({ seed: 1, now: '2026-11-18T09:05:00+07:00' })
})
afterAll(() => consoles.close())

async function get(url: string) {
  const response = await fetch(url)
  expect(response.status, url).toBe(200)
  return response.json()
}

const openCpsList = (query: string) => get(`${consoles.opencps.origin}/o/rest/v2/dossiers?${query}`)
const tanDanList = (query: string) => get(`${consoles.tandan.origin}/api/v1/hosos?${query}`)

async function remote(name: string, ...args: unknown[]) {
  const response = await fetch(`${consoles.tandan.origin}/__control/${name}`, {
    method: 'POST',
    body: JSON.stringify(args),
  })
  return (await response.json()).result
}

/** A running dossier of a console that has a due date. */
function running(name: 'opencps' | 'tandan') {
  const found = consoles.control
    .dossiers(name)
    .find(({ status, dueAt, number }) => status === 'processing' && dueAt !== null && number !== null)
  if (!found?.number) throw new Error('No running dossier')
  return { ...found, number: found.number }
}

const today = () => new Date(consoles.control.now() + 7 * 3_600_000).toISOString().slice(0, 10)

describe('serving', () => {
  test('two origins on loopback, pages with the clock in them, the kits from the installed packages', async () => {
    expect(consoles.opencps.origin).not.toBe(consoles.tandan.origin)
    for (const { origin, url } of [consoles.opencps, consoles.tandan]) {
      expect(new URL(origin).hostname).toBe('127.0.0.1')
      const html = await (await fetch(url)).text()
      const offset = Number(/data-demo-clock="(-?\d+)"/.exec(html)?.[1])
      expect(Math.abs(Date.now() + offset - consoles.control.now())).toBeLessThan(1000)
      expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\/\//)
      for (const [, path] of html.matchAll(/(?:src|href)="(\/[^"]+)"/g)) {
        expect((await fetch(`${origin}${path}`)).status, path).toBe(200)
      }
    }
  })

  test.each(['/__kit/..%2f..%2fpackage.json', '/__page/..%2fserver.mjs', '/__page/answers.mjs', '/nowhere'])(
    'nothing else: %s',
    async (path) => {
      expect((await fetch(`${consoles.opencps.origin}${path}`)).status).toBe(404)
    },
  )
})

describe('lists', () => {
  test('page, search without diacritics, filter by status and sort', async () => {
    const first = await openCpsList('menu=6&start=0&end=15')
    const second = await openCpsList('menu=6&start=15&end=30')
    expect(first.data).toHaveLength(15)
    expect(second.data[0].dossierId).not.toBe(first.data[0].dossierId)

    const found = await openCpsList(
      `menu=6&start=0&end=100&keyword=${encodeURIComponent('dang ky khai sinh')}`,
    )
    expect(found.total).toBeGreaterThan(0)
    for (const row of found.data) expect(row.serviceName.normalize('NFC')).toBe('Đăng ký khai sinh')

    const signing = await openCpsList(`menu=1&start=0&end=100&status=${encodeURIComponent('Đang trình ký')}`)
    expect(signing.total).toBe(6)

    const { rows } = consoles.control.answerLog().at(-1) ?? { rows: [] }
    expect(rows).toHaveLength(6)
    await openCpsList('menu=6&start=0&end=200&sort=dueDate&order=true')
    const due = (consoles.control.answerLog().at(-1)?.rows ?? []).flatMap(({ dueAt }) => dueAt?.at ?? [])
    expect(due).toEqual([...due].sort((a, b) => b - a))
  })

  test('of menu 5 show bare dates, neither step nor holder', async () => {
    const { data } = await openCpsList('menu=5&start=0&end=15')
    expect(data[0].dueDate).toMatch(/^\d{2}\/\d{2}\/\d{4}$/)
    const row = consoles.control.answerLog().at(-1)?.rows[0]
    expect(row?.dueAt?.precision).toBe('day')
    expect(row?.shows).not.toEqual(expect.arrayContaining(['step']))
    expect(row?.shows).not.toEqual(expect.arrayContaining(['holder']))
  })

  test('of the composite kind write "hẹn trả" with and without a colon, and the day of filing before receipt', async () => {
    const lastLine = async (route: string) => (await tanDanList(`route=${route}`)).data[0].lines.at(-1)
    expect(await lastLine('xu-ly-ho-so/dang-xu-ly')).toMatch(/^- Tiếp nhận .+: .{16}, hẹn trả: /)
    expect(await lastLine('bo-sung-ho-so/cho-bo-sung')).toMatch(/^- Tiếp nhận .+: .{16}, hẹn trả \d/)
    expect(await lastLine('tiep-nhan-ho-so/moi-tiep-nhan')).toMatch(/^- Ngày nộp hồ sơ: /)
  })

  test('of results show no officer: their step and receiver columns hold names', async () => {
    const { data } = await tanDanList('route=tra-ket-qua/da-tra')
    const bare = (text: string) =>
      text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'D').toUpperCase()
    expect(bare(data[0].tenBuocHienTai)).toContain(bare(data[0].chuHoSo.ten))
    for (const { shows } of consoles.control.answerLog().at(-1)?.rows ?? []) {
      expect(shows).toContain('number')
      expect(shows).not.toContain('step')
      expect(shows).not.toContain('holder')
    }
  })
})

describe('control', () => {
  test('time goes forward, in working days past the holiday of 24/11, by the wall clock', () => {
    consoles.control.setNow('2026-11-18T09:05:00+07:00')
    consoles.control.advance({ workingDays: 5 })
    expect(today()).toBe('2026-11-26')
    consoles.control.advance({ days: 1, hours: 2 })
    expect(new Date(consoles.control.now() + 7 * 3_600_000).toISOString().slice(0, 16)).toBe(
      '2026-11-27T11:05',
    )
    consoles.control.setNow('2026-11-18T09:05:00+07:00')
    expect(() => consoles.control.setNow('someday')).toThrow('someday')
  })

  test('a due date moves without a trace in the steps', () => {
    const before = running('opencps')
    consoles.control.moveDue(before.number, '2026-12-31T17:00:00+07:00')
    const after = consoles.control.dossiers('opencps').find(({ id }) => id === before.id)
    expect(after).toEqual({ ...before, dueAt: Date.parse('2026-12-31T17:00:00+07:00') })
  })

  test('step, holder and status change, and are seen when a page asks again', async () => {
    const { number, actions } = running('opencps')
    consoles.control.setStep(number, 'Thẩm định hồ sơ')
    consoles.control.setHolder(number, 'Lục Trọng Nghĩa')
    consoles.control.setStatus(number, 'Chờ ký')
    const row = (await openCpsList(`menu=6&start=0&end=15&keyword=${number}`)).data[0]
    expect(row).toMatchObject({
      stepName: 'Thẩm định hồ sơ',
      currentActionUser: 'Lục Trọng Nghĩa',
      dossierStatusText: 'Chờ ký',
    })
    const truth = consoles.control.dossiers('opencps').find((each) => each.number === number)
    expect(truth?.status).toBe('awaitingSignature')
    expect(truth?.actions).toHaveLength(actions.length + 3)
  })

  test('dossiers come and go; a result takes the officer away', async () => {
    const number = consoles.control.add('tandan', { holder: 'Lục Trọng Nghĩa', dueAt: null })
    expect((await tanDanList(`route=xu-ly-ho-so/dang-xu-ly&keyword=${number}`)).total).toBe(1)
    consoles.control.setStatus(number, 'Đã trả kết quả')
    const returned = consoles.control.dossiers('tandan').find((each) => each.number === number)
    expect(returned).toMatchObject({ status: 'returned', holder: null })
    expect(returned?.finishedAt).not.toBeNull()
    consoles.control.remove(number)
    expect((await tanDanList(`route=tra-cuu/tat-ca-ho-so&keyword=${number}`)).total).toBe(0)
    expect(() => consoles.control.remove(number)).toThrow(number)
  })

  test('works for other processes too', async () => {
    const { number } = running('tandan')
    await remote('setHolder', number, 'Thạch Cẩm Tú')
    expect(consoles.control.dossiers('tandan').find((each) => each.number === number)?.holder).toBe(
      'Thạch Cẩm Tú',
    )
    expect(await remote('answerLog')).toEqual(consoles.control.answerLog())
    expect((await fetch(`${consoles.tandan.origin}/__control/constructor`)).status).toBe(404)
  })

  test('every answer is remembered with what it showed, until the data begin anew', async () => {
    consoles.control.reset(3)
    expect(consoles.control.answerLog()).toEqual([])
    await tanDanList('route=tra-cuu/tat-ca-ho-so&page=2&size=10')
    const dossier = running('opencps')
    await get(`${consoles.opencps.origin}/o/rest/v2/dossiers/${dossier.id}`)
    const [list, detail] = consoles.control.answerLog()
    expect(list).toMatchObject({ origin: consoles.tandan.origin, view: 'tra-cuu/tat-ca-ho-so', page: 2 })
    expect(list?.rows).toHaveLength(10)
    expect(detail).toMatchObject({ origin: consoles.opencps.origin, view: 'chi-tiet-ho-so' })
    expect(detail?.rows[0]).toMatchObject({ number: dossier.number, term: dossier.term })
    expect(detail?.rows[0]?.shows).toContain('term')
  })
})

describe('consoles of foreign shape', () => {
  test.each([
    ['plain', '/mot-cua/danh-sach-ho-so', '/mot-cua/xem-ho-so'],
    ['framed', '/hethong/hoso/danhsach.aspx', '/hethong/hoso/chitiet.aspx'],
  ] as const)('%s writes whole pages and remembers what they showed', async (name, list, detail) => {
    const { origin } = consoles[name]
    const text = await (await fetch(`${origin}${list}?muc=tat-ca&trang=2&sap-xep=hen-tra`)).text()
    const shown = consoles.control.lists(origin).rows
    expect(shown).toHaveLength(15)
    for (const { number } of shown) expect(text).toContain(number)
    expect(text).not.toMatch(/<img|<svg/)
    expect(text).toMatch(/data-demo-clock="-?\d+"/)
    const [first] = shown
    const page = await (await fetch(`${origin}${detail}?id=${first?.id}`)).text()
    expect(page).toContain(first?.number)
    expect(consoles.control.answerLog().at(-1)).toMatchObject({ origin, rows: [{ number: first?.number }] })
    expect((await fetch(`${origin}${detail}?id=1`)).status).toBe(404)
  })

  test('tworow gives the dates apart, and remembers a page once they are there', async () => {
    const { origin } = consoles.tworow
    const list = await get(`${origin}/api/danh-sach?trang=2`)
    expect(consoles.control.lists(origin).count).toBe(0)
    const { han } = await get(`${origin}/api/han?trang=2`)
    expect(han.map(({ id }: { id: number }) => id)).toEqual(list.dong.map(({ id }: { id: number }) => id))
    expect(consoles.control.lists(origin).rows.map(({ number }) => number)).toEqual(
      list.dong.map(({ so }: { so: string }) => so),
    )
  })

  test('virtual has thousands, given by range and in order', async () => {
    const { origin } = consoles.virtual
    const { tong, dong } = await get(`${origin}/api/luoi?tu=4000&so-dong=100&sap-xep=so`)
    expect(tong).toBeGreaterThan(4_800)
    const numbers = dong.map(([number]: string[]) => number)
    expect(numbers).toEqual([...numbers].sort())
    expect(consoles.control.lists(origin).rows.map(({ number }) => number)).toEqual(numbers)
  })

  test('igate says that it is invented, and has two deadlines', async () => {
    const { origin, url } = consoles.igate
    expect(await (await fetch(url)).text()).toContain('Trang mô phỏng do dự án tự dựng')
    const { content } = await get(`${origin}/pa/dossier/search?muc=dang-giai-quyet`)
    expect(content[0]).toMatchObject({
      appointmentDate: expect.stringMatching(/^\d\d\/\d\d\/\d{4}/),
      taskDueDate: expect.stringMatching(/^\d\d\/\d\d\/\d{4}/),
    })
    const detail = await get(`${origin}/pa/dossier/${content[0].id}/--online`)
    expect(detail.fields).toContainEqual(['Mã hồ sơ', content[0].code])
    expect((await fetch(`${origin}/pa/dossier/${'0'.repeat(24)}/--online`)).status).toBe(404)
  })

  test('no two consoles share a number', () => {
    const names = ['opencps', 'tandan', 'plain', 'framed', 'tworow', 'virtual', 'igate'] as const
    const numbers = names.flatMap((name) =>
      consoles.control.dossiers(name).flatMap(({ number }) => number ?? []),
    )
    expect(new Set(numbers).size).toBe(numbers.length)
  })
})
