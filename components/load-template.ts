import { browser } from 'wxt/browser'
import type { Paper, Role } from '@/utils/notices/paper'
import { chosenTemplate, openTemplates } from '@/utils/notices/template-store'

/** A template, with the hash by which the register names it. */
export interface Template {
  bytes: Uint8Array<ArrayBuffer>
  hash: string
}

/** The template a paper is made from: the office's own where it has chosen one, else the default. */
export async function loadTemplate(paper: Paper, role: Role): Promise<Template | null> {
  const db = openTemplates()
  try {
    const own = await chosenTemplate(db, paper.id, role)
    return own ?? (await loadDefault(paper, role))
  } finally {
    db.close()
  }
}

/** The template that comes with the extension; null where the paper is not written in this role. */
export async function loadDefault(paper: Paper, role: Role): Promise<Template | null> {
  const file = paper.templates[role]
  if (file === undefined) return null
  const answer = await fetch(new URL(`templates/${file}`, browser.runtime.getURL('/notice.html')))
  const bytes = new Uint8Array(await answer.arrayBuffer())
  return { bytes, hash: await sha256(bytes) }
}

/** The layout of reports, which comes with the extension. */
export async function loadReportTemplate(): Promise<Uint8Array> {
  const answer = await fetch(
    new URL('report-templates/report.docx', browser.runtime.getURL('/dashboard.html')),
  )
  return new Uint8Array(await answer.arrayBuffer())
}

/** SHA-256 in hexadecimal. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
