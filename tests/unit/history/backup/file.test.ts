import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { readBackup, writeBackup } from '@/utils/history/backup/file'
import { changesByDay, entriesByDay, toDay } from '@/utils/history/backup/rounding'
import type { BackupContent } from '@/utils/history/backup/shared'
import { at, origin } from '../make'
import { content, sourceIds } from './arbitrary'

const isLong = Boolean(process.env.DUNG_HEN_LONG)
const numRuns = isLong ? 10_000 : 200
vi.setConfig({ testTimeout: isLong ? 600_000 : 30_000 })
const check = (property: fc.IRawProperty<unknown>) => fc.assert(property, { numRuns })
const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))

const [writer = ''] = sourceIds
const sample: BackupContent = {
  writer,
  sources: [
    {
      id: writer,
      name: 'Quầy 1',
      namedOn: at('2026-11-09 00:00'),
      dossiers: [
        {
          key: `${origin} A-1`,
          current: { number: 'A-1', status: 'processing', step: 'Thẩm định' },
          firstSeen: at('2026-11-02 00:00'),
          lastSeen: at('2026-11-09 00:00'),
          shown: { status: at('2026-11-09 00:00') },
          changes: [],
          entries: [{ kind: 'reviewed', at: at('2026-11-03 00:00') }],
        },
      ],
      covered: [],
      absences: [],
    },
  ],
}
/** The envelope of a sound file, unpacked. */
async function envelopeOf(value: unknown) {
  const packed = await new Response(
    new Blob([await writeBackup(Object.assign(structuredClone(sample), value))])
      .stream()
      .pipeThrough(new DecompressionStream('gzip')),
  ).json()
  return packed
}

test('what is written is read again', async () => {
  await check(
    fc.asyncProperty(content, async (written) => {
      const read = await readBackup(await writeBackup(written))
      expect(read).toMatchObject({ ok: true, content: { writer: written.writer } })
    }),
  )
  expect(await readBackup(await writeBackup(sample))).toEqual({ ok: true, content: sample })
})

describe('a file that was changed', () => {
  test('in one byte is refused, packed or not', async () => {
    const packed = await writeBackup(sample)
    const plain = bytesOf(await envelopeOf({}))
    await check(
      fc.asyncProperty(
        fc.constantFrom(packed, plain),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        async (bytes, place, by) => {
          const changed = Uint8Array.from(bytes)
          const index = place % changed.length
          changed[index] = ((changed[index] ?? 0) + by) % 256
          const read = await readBackup(changed)
          // A byte of the packing that means nothing (its time, its flags) leaves the content as it was.
          if (read.ok) expect(read.content).toEqual(sample)
          else expect(['notBackup', 'newer', 'changed', 'damaged']).toContain(read.problem)
        },
      ),
    )
  })

  test('in its content fails its checksum', async () => {
    const envelope = await envelopeOf({})
    envelope.content.sources[0].dossiers[0].current.status = 'returned'
    expect(await readBackup(bytesOf(envelope))).toEqual({ ok: false, problem: 'changed' })
  })

  test('and cut off is refused', async () => {
    const packed = await writeBackup(sample)
    await check(
      fc.asyncProperty(fc.nat(packed.length - 1), async (length) => {
        expect((await readBackup(packed.slice(0, length))).ok).toBe(false)
      }),
    )
  })
})

test('whatever else is in a file is refused, and nothing throws', async () => {
  const anything = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.anything().map((value) => bytesOf(value ?? null)),
    fc
      .jsonValue()
      .map((value) => bytesOf({ format: 'dung-hen-history', version: 1, sha256: '', content: value })),
    fc.uint8Array({ maxLength: 300 }).map((bytes) => new Uint8Array(gzipSync(bytes))),
  )
  await check(
    fc.asyncProperty(anything, async (bytes) => {
      expect((await readBackup(Uint8Array.from(bytes))).ok).toBe(false)
    }),
  )
})

test('a later version is told as such', async () => {
  const envelope = { ...(await envelopeOf({})), version: 2 }
  expect(await readBackup(bytesOf(envelope))).toEqual({ ok: false, problem: 'newer' })
})

const [source] = sample.sources
const [dossier] = source?.dossiers ?? []
const withDossier = (change: object) => ({
  sources: [{ ...source, dossiers: [{ ...dossier, ...change }] }],
})
const unsound: [string, object][] = [
  ['a dossier under another’s key', withDossier({ key: `${origin} B-2` })],
  ['a key without a console', withDossier({ key: 'A-1' })],
  ['a status that is none', withDossier({ current: { number: 'A-1', status: 'lost' } })],
  ['an instant out of sight', withDossier({ lastSeen: 1e15 })],
  [
    'a change to what its field cannot be',
    withDossier({
      changes: [
        {
          field: 'dueAt',
          before: null,
          after: 'mai',
          seenBefore: at('2026-11-02 00:00'),
          seenAfter: at('2026-11-03 00:00'),
        },
      ],
    }),
  ],
  [
    'a phone in a change',
    withDossier({
      changes: [
        {
          field: 'step',
          before: 'gọi 0901234567',
          after: null,
          seenBefore: at('2026-11-02 00:00'),
          seenAfter: at('2026-11-03 00:00'),
        },
      ],
    }),
  ],
  [
    'a phone in an entry',
    withDossier({
      entries: [
        {
          kind: 'consultation',
          at: at('2026-11-03 00:00'),
          agency: 'gọi 0901234567',
          sentOn: '2026-11-02',
          answerDueOn: '2026-11-09',
        },
      ],
    }),
  ],
  ['a phone in a name', { sources: [{ ...source, name: 'gọi 0901234567' }] }],
  ['no part of the one who wrote it', { writer: sourceIds[1] }],
]

test.each(unsound)('%s is refused though the checksum fits', async (_, change) => {
  const written = Object.assign(structuredClone(sample), change)
  expect(await readBackup(await writeBackup(written))).toEqual({ ok: false, problem: 'damaged' })
})

test('a person in a field of the page is left out, as when the page is read', async () => {
  const written = Object.assign(
    structuredClone(sample),
    withDossier({ current: { number: 'A-1', status: 'processing', step: 'gọi 0901234567', applicant: 'x' } }),
  )
  const read = await readBackup(await writeBackup(written))
  expect(read.ok && read.content.sources[0]?.dossiers[0]?.current).toEqual({
    number: 'A-1',
    status: 'processing',
  })
})

describe('by the day', () => {
  test('nothing says when on the day somebody looked, and the order stays', () => {
    const when = (text: string, field: 'step' | 'unit') => ({
      field,
      before: null,
      after: text,
      seenBefore: at('2026-11-02 09:12'),
      seenAfter: at(text),
    })
    const changes = changesByDay([
      when('2026-11-02 09:30', 'step'),
      when('2026-11-02 16:00', 'unit'),
      when('2026-11-03 08:00', 'step'),
    ])
    const day = at('2026-11-02 00:00')
    expect(changes.map(({ seenBefore, seenAfter }) => [seenBefore - day, seenAfter - day])).toEqual([
      [0, 0],
      [0, 1],
      [0, 86_400_000],
    ])
  })

  test('an entry that names another by its instant still names it', () => {
    const told = at('2026-11-02 09:12')
    const [first, replaced, sent] = entriesByDay([
      { kind: 'reviewed', at: told - 5 },
      { kind: 'reviewed', at: told },
      { kind: 'noticeSent', at: told + 7, draftedAt: told, sentOn: '2026-11-02', way: 'post' },
    ])
    expect(first?.at).toBe(toDay(told))
    expect(sent).toMatchObject({ draftedAt: replaced?.at })
  })
})
