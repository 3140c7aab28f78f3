// A .docx with fixed dates, so that building the templates twice gives the same bytes and git shows only real changes.
import { Packer } from 'docx'
import PizZip from 'pizzip'

/** Zip entries hold local time: made from local parts, the bytes are the same in every zone. */
const entryDate = new Date(2026, 0, 1)
const coreDate = '2026-01-01T00:00:00Z'
const coreDates = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g

/** The bytes of `document` as a .docx. */
export async function pack(document) {
  const written = new PizZip(await Packer.toBuffer(document))
  const zip = new PizZip()
  for (const name of Object.keys(written.files).sort()) {
    const entry = written.files[name]
    if (!entry.dir) zip.file(name, withFixedDates(name, entry), { date: entryDate, createFolders: false })
  }
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' })
}

function withFixedDates(name, entry) {
  if (name !== 'docProps/core.xml') return entry.asUint8Array()
  return Buffer.from(entry.asText().replace(coreDates, `$1${coreDate}`))
}
