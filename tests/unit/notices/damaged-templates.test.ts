import { readFile } from 'node:fs/promises'
import fc from 'fast-check'
import PizZip from 'pizzip'
import { expect, test } from 'vitest'
import { fill } from '@/utils/notices/fill'
import { lintTemplate } from '@/utils/notices/lint/lint'
import apology from '@/utils/notices/papers/apology'
import { damagedBytes, runs } from '../damaged'
import { office } from './sample'

const letter = new Uint8Array(await readFile('public/templates/apology-resolving.docx'))
const body = 'word/document.xml'
const text = new PizZip(letter).file(body)?.asUint8Array() ?? new Uint8Array()

/** The letter with another text; not packed, which would take most of the time. */
function letterWith(part: Uint8Array): Uint8Array {
  return new PizZip(letter).file(body, part).generate({ type: 'uint8array', compression: 'STORE' })
}

/** A case takes some ten milliseconds, so the short run has a tenth of the usual number. */
const numRuns = process.env.DUNG_HEN_LONG ? runs : runs / 10

test('whatever was done to its bytes or its text, a template is refused in words, or taken and can be filled', async () => {
  const counts = { taken: 0, refused: 0 }
  const damaged = fc.oneof(damagedBytes([letter]), damagedBytes([text]).map(letterWith))
  await fc.assert(
    fc.asyncProperty(damaged, async (bytes) => {
      const problems = await lintTemplate(bytes, apology, office)
      for (const { says } of problems) expect(says).toMatch(/^\p{Lu}.{10,}/su)
      if (problems.some(({ grave }) => grave)) {
        counts.refused += 1
        return
      }
      counts.taken += 1
      expect(fill(bytes, {}).ok).toBe(true)
    }),
    { numRuns },
  )
  expect(Math.min(counts.taken, counts.refused), 'both ways were tried').toBeGreaterThan(0)
}, 600_000)
