import { useEffect, useMemo, useState } from 'preact/hooks'
import { loadTemplate, type Template } from '@/components/load-template'
import { dotsFor } from '@/utils/notices/catalogue'
import type { NoticeData } from '@/utils/notices/notice-data'
import type { Paper, Role } from '@/utils/notices/paper'
import type { PaperView } from '@/utils/notices/paper-view'

export type Engine = typeof import('@/utils/notices/engine')

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

/** The paper as it would be saved now, filled anew whenever its values change. */
export function usePaper(paper: Paper, role: Role, data: NoticeData): PaperState {
  const engine = useEngine()
  const loaded = useTemplate(paper, role)
  return useMemo(() => {
    // While another layout's template is on its way the one at hand is not ours.
    if (!engine || loaded?.paper !== paper || loaded.role !== role) return { kind: 'preparing' }
    return fillPaper(engine, loaded.template, paper, data)
  }, [engine, loaded, paper, role, data])
}

/** The .docx libraries, once they are here. */
export function useEngine(): Engine | null {
  const [engine, setEngine] = useState<Engine | null>(null)
  useEffect(() => {
    import('@/utils/notices/engine').then(setEngine)
  }, [])
  return engine
}

interface Loaded {
  paper: Paper
  role: Role
  template: Template
}

function useTemplate(paper: Paper, role: Role): Loaded | null {
  const [loaded, setLoaded] = useState<Loaded | null>(null)
  useEffect(() => {
    let wanted = true
    loadTemplate(paper, role).then((template) => {
      if (wanted && template) setLoaded({ paper, role, template })
    })
    return () => {
      wanted = false
    }
  }, [paper, role])
  return loaded
}

function fillPaper(engine: Engine, template: Template, paper: Paper, data: NoticeData): PaperState {
  const result = engine.fill(template.bytes, data, (tag) => dotsFor(paper, tag))
  if (!result.ok) return { kind: 'broken', problems: result.problems }
  const { bytes, missing } = result
  return { kind: 'ready', bytes, missing, view: engine.readPaper(bytes), templateHash: template.hash }
}
