import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findBrowser } from '../../scripts/lib/find-browser.mjs'
import { readConsole } from '../../scripts/read-console/read.mjs'
import { startConsoles } from '../consoles/server.mjs'
import { expectedBadge } from '../oracle/expected-badge.mjs'
import { launchChromium } from './browsers'

// Consoles that no shipped profile was made for, read by the built extension in a real browser, against the truth
// of what their pages showed.

let consoles: Awaited<ReturnType<typeof startConsoles>>
let folder: string

beforeAll(async () => {
  consoles = await startConsoles({})
  folder = await mkdtemp(join(tmpdir(), 'dung-hen-read-'))
})
afterAll(async () => {
  await consoles.close()
  await rm(folder, { recursive: true, force: true })
})

function read(target: string, options: { profile?: string } = {}) {
  const executablePath = findBrowser('chromium') ?? findBrowser('chrome')
  if (!executablePath) throw new Error('No Chromium on this computer')
  return readConsole({ executablePath, target, launch: launchChromium, ...options })
}

describe.each([
  ['plain', 'other-table'],
  ['framed', 'other-table'],
  ['tworow', 'other-table'],
  ['igate', 'igate'],
] as const)('%s, read by %s', (name, profile) => {
  test('every row reads as the page shows it, and wears what the oracle says', async () => {
    const { origin, url } = consoles[name]
    const found = await read(url)
    expect(found).toMatchObject({ profile, proof: { ok: true, reason: null } })
    const { rows } = consoles.control.lists(origin)
    expect(rows.length).toBeGreaterThan(9)
    expect(found.sightings.map(({ number }: { number: string }) => number)).toEqual(
      rows.map(({ number }) => number),
    )
    for (const [index, { dueAt, receivedAt }] of rows.entries()) {
      expect(found.sightings[index]).toMatchObject({
        ...(dueAt && { dueAt }),
        ...(receivedAt && { receivedAt }),
      })
    }
    const badges = new Map(
      found.badges.map(({ number, text }: { number: string; text: string }) => [
        number,
        text.split(' · ')[0],
      ]),
    )
    const now = consoles.control.now()
    for (const row of rows)
      expect(badges.get(row.number) ?? '', row.number ?? '').toBe(expectedBadge(row, now))
  })
})

describe('a saved page', () => {
  const page = (head: string, cells: string[]) =>
    `<!doctype html><meta charset="utf-8"><table id="bang"><tr>${head}</tr>${cells.map((cell) => `<tr>${cell}</tr>`).join('')}</table>`

  test('is read by a profile from a file', async () => {
    const rows = [1, 2, 3].map((n) => `<td>HS/2026/000${n}</td><td>2${n}-11-2026</td>`)
    await writeFile(join(folder, 'rieng.html'), page('<th>Ký hiệu</th><th>Trả dân</th>', rows))
    const profile = {
      version: 1,
      name: 'Sổ riêng',
      recognise: ['#bang'],
      lists: [
        {
          name: 'so',
          where: '#bang',
          header: 'th',
          row: 'tr:has(> td)',
          columns: { 'Ký hiệu': 'number', 'Trả dân': 'dueAt' },
          required: ['number', 'dueAt'],
          badge: { columns: ['dueAt'], place: 'bottom' },
          routes: [],
        },
      ],
      details: [],
    }
    await writeFile(join(folder, 'rieng.json'), JSON.stringify(profile))
    const found = await read(join(folder, 'rieng.html'), { profile: join(folder, 'rieng.json') })
    expect(found.sightings).toMatchObject([
      { number: 'HS/2026/0001', dueAt: { precision: 'day' } },
      { number: 'HS/2026/0002' },
      { number: 'HS/2026/0003' },
    ])
    expect(found.badges).toHaveLength(3)
  })

  const list = page(
    '<th>Mã hồ sơ</th><th>Ngày tiếp nhận</th><th>Ngày hẹn trả</th>',
    [1, 2, 3].map((n) => `<td>H21.14-261113-100${n}</td><td>13/11/2026</td><td>2${n}/11/2026 16:30</td>`),
  )

  test.each([
    ['as its source (about:srcdoc)', `<iframe srcdoc='${list}'></iframe>`],
    [
      'as text (about:blank)',
      `<iframe></iframe><script>const { contentDocument: page } = document.querySelector('iframe')
       page.open(); page.write(${JSON.stringify(list)}); page.close()</script>`,
    ],
  ])('with its list in a frame that it has written itself, %s, is read', async (_how, frame) => {
    await writeFile(
      join(folder, 'khung.html'),
      `<!doctype html><meta charset="utf-8"><h1>Một cửa</h1>${frame}`,
    )
    const found = await read(join(folder, 'khung.html'))
    expect(found.sightings).toMatchObject(
      [1, 2, 3].map((n) => ({
        number: `H21.14-261113-100${n}`,
        dueAt: { at: Date.parse(`2026-11-2${n}T16:30+07:00`), precision: 'minute' },
      })),
    )
    expect(found.badges).toHaveLength(3)
  })

  test('whose list comes late from the server is waited for', async () => {
    const script = `fetch('/ds').then((answer) => answer.text()).then((text) => { document.querySelector('main').innerHTML = text })`
    const server = createServer((request, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8')
      // Longer than a page is waited for that waits for nothing.
      if (request.url === '/ds') setTimeout(() => response.end(list), 12_000)
      else
        response.end(`<!doctype html><meta charset="utf-8"><main>Đang tải…</main><script>${script}</script>`)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const found = await read(`http://127.0.0.1:${Object(server.address()).port}/`)
    server.close()
    expect(found.proof).toMatchObject({ ok: true, reason: null })
    expect(found.sightings).toHaveLength(3)
    expect(found.badges).toHaveLength(3)
  })

  test('with its list inside a web component shows nothing, and says why', async () => {
    const component = `<danh-sach></danh-sach><script>const root = document.querySelector('danh-sach').attachShadow({ mode: 'open' })
      root.innerHTML = ${JSON.stringify(list)}</script>`
    await writeFile(join(folder, 'vung.html'), `<!doctype html><meta charset="utf-8">${component}`)
    expect(await read(join(folder, 'vung.html'))).toMatchObject({
      proof: { ok: false, reason: 'shadow' },
      sightings: [],
      badges: [],
    })
  })

  test('without a list shows nothing, and a broken profile is refused with the place', async () => {
    await writeFile(join(folder, 'trong.html'), page('<th>Tên</th>', ['<td>Nguyễn Văn A</td>']))
    expect(await read(join(folder, 'trong.html'))).toMatchObject({
      proof: { ok: false },
      sightings: [],
      badges: [],
    })
    await writeFile(join(folder, 'hong.json'), '{"version": 1}')
    await expect(read(join(folder, 'trong.html'), { profile: join(folder, 'hong.json') })).rejects.toThrow(
      'name: còn thiếu',
    )
  })
})
