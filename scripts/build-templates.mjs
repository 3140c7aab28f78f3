// Writes the default .docx templates into public/templates. Run after changing anything in scripts/templates:
//   node scripts/build-templates.mjs
// A unit test holds the committed files to what this builds.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { document as apologyDesk } from './templates/apology-desk.mjs'
import { document as apologyResolving } from './templates/apology-resolving.mjs'
import { pack } from './templates/pack.mjs'

const documents = {
  'apology-resolving.docx': apologyResolving,
  'apology-desk.docx': apologyDesk,
}

/** Every default template, by file name. */
export async function buildTemplates() {
  const packed = Object.entries(documents).map(async ([name, document]) => [name, await pack(document)])
  return Object.fromEntries(await Promise.all(packed))
}

async function writeTemplates() {
  const folder = fileURLToPath(new URL('../public/templates', import.meta.url))
  await mkdir(folder, { recursive: true })
  for (const [name, bytes] of Object.entries(await buildTemplates())) {
    await writeFile(join(folder, name), bytes)
    console.log(`${name}: ${bytes.length} bytes`)
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeTemplates()
