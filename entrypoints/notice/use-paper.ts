import { useEffect, useMemo, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { dotsFor } from '@/utils/notices/catalogue'
import type { NoticeData } from '@/utils/notices/notice-data'
import type { Paper, Role } from '@/utils/notices/paper'
import type { PaperView } from '@/utils/notices/paper-view'

type Engine = typeof import('@/utils/notices/engine')

/** A default template, with the hash by which history names it. */
interface Template {
  file: string
  bytes: Uint8Array
  hash: string
}

export type PaperState =
  | { kind: 'preparing' }
  | { kind: 'broken'; problems: string[] }
  | {
      kind: 'ready'
      bytes: Uint8Array<ArrayBuffer>
      view: PaperView
      missing: string[]
      templateHash: string
    }

/** The paper as it would be saved now, filled anew whenever its input changes. */
export function usePaper(paper: Paper, role: Role, data: NoticeData): PaperState {
  const engine = useEngine()
  const file = paper.templates[role]
  const template = useTemplate(file)
  return useMemo(() => {
    // While the other role's template is on its way the one at hand is not ours.
    if (!engine || !template || template.file !== file) return { kind: 'preparing' }
    return fillPaper(engine, template, paper, data)
  }, [engine, template, file, paper, data])
}

function useEngine(): Engine | null {
  const [engine, setEngine] = useState<Engine | null>(null)
  useEffect(() => {
    import('@/utils/notices/engine').then(setEngine)
  }, [])
  return engine
}

function useTemplate(file: string | undefined): Template | null {
  const [template, setTemplate] = useState<Template | null>(null)
  useEffect(() => {
    if (file) loadTemplate(file).then(setTemplate)
  }, [file])
  return template
}

function fillPaper(engine: Engine, template: Template, paper: Paper, data: NoticeData): PaperState {
  const result = engine.fill(template.bytes, data, (tag) => dotsFor(paper, tag))
  if (!result.ok) return { kind: 'broken', problems: result.problems }
  const { bytes, missing } = result
  return { kind: 'ready', bytes, missing, view: engine.readPaper(bytes), templateHash: template.hash }
}

async function loadTemplate(file: string): Promise<Template> {
  const answer = await fetch(new URL(`templates/${file}`, browser.runtime.getURL('/notice.html')))
  const bytes = new Uint8Array(await answer.arrayBuffer())
  return { file, bytes, hash: await sha256(bytes) }
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
