// Writes the default .docx templates into public/templates and public/report-templates. Run after changing anything in scripts/templates:
//   node scripts/build-templates.mjs
// A unit test holds the committed files to what this builds.
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pack } from './templates/pack.mjs'

const papers = new URL('./templates/papers/', import.meta.url)
const reports = new URL('./templates/reports/', import.meta.url)

/** Every default template by file name: one for each file in ./templates/papers. */
export function buildTemplates() {
  return built(papers)
}

/** The layouts of reports: one for each file in ./templates/reports. */
export function buildReportTemplates() {
  return built(reports)
}

async function built(layouts) {
  const files = (await readdir(layouts)).filter((name) => name.endsWith('.mjs')).sort()
  const packed = files.map(async (file) => {
    const { document } = await import(new URL(file, layouts).href)
    return [file.replace(/mjs$/, 'docx'), await pack(document)]
  })
  return Object.fromEntries(await Promise.all(packed))
}

async function write(place, templates) {
  const folder = fileURLToPath(new URL(place, import.meta.url))
  await mkdir(folder, { recursive: true })
  for (const [name, bytes] of Object.entries(templates)) {
    await writeFile(join(folder, name), bytes)
    console.log(`${name}: ${bytes.length} bytes`)
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await write('../public/templates', await buildTemplates())
  await write('../public/report-templates', await buildReportTemplates())
}
