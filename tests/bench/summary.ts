import type { Dossier } from '@/utils/dossier/dossier'
import type { Sighting } from '@/utils/dossier/sighting'
import { groundsOf } from '@/utils/reports/context'
import { periodDocument } from '@/utils/reports/document'
import { filtered, orderOf } from '@/utils/reports/dossier-list'
import { outlookOf } from '@/utils/reports/forecast/forecast'
import { judgeDossier } from '@/utils/reports/judged'
import { summarise } from '@/utils/reports/summary'
import { loadSummaryCache, saveSummaryCache } from '@/utils/reports/summary-cache'
import { emptyCatalogue } from '@/utils/settings/catalogue-store'
import { defaultSettings } from '@/utils/settings/defaults'
import { dayOf } from '@/utils/working-time/dates'
import { median, type Row, rounded } from './lib/measure'

/**
 * What the popup and the dashboard compute once the history is read, at 100,000 dossiers of which 10,000 are open.
 * Reading itself is the history's part; painting, the browser's.
 */
const now = Date.parse('2026-11-20T10:00:00+07:00')
const hour = 3_600_000
const context = { ...groundsOf(defaultSettings, emptyCatalogue), now }
const origin = 'https://motcua.example.vn'
const statuses = ['processing', 'accepted', 'consulting', 'awaitingApplicant', 'finished'] as const

export async function measure(): Promise<Row[]> {
  const open = Array.from({ length: 10_000 }, (_, index) => dossierOf(index))
  const facts = { open, closed: [], coverage: coverageOf(100_000) }
  const area = memory()
  const summary = summarise(facts, context)
  await saveSummaryCache(area, summary, labels, { history: 1, settings: '', catalogue: '' })

  const counted = await milliseconds(() => summarise(facts, context))
  const cached = await milliseconds(() => loadSummaryCache(area, now))
  const all = Array.from({ length: 100_000 }, (_, index) => dossierOf(index))
  const judged = all.map((dossier) => judgeDossier(dossier, context))
  const listed = await milliseconds(() => filtered(judged, { unit: 'Phòng 3' }, now, emptyCatalogue))
  const ordered = await milliseconds(() => orderOf(all, 'unit', emptyCatalogue))
  const month = {
    kind: 'month',
    day: dayOf(now),
    lead: defaultSettings.lead,
    coverage: facts.coverage,
  } as const
  const reported = await milliseconds(() => periodDocument(open, month, context))
  const examples = Array.from({ length: 20_000 }, (_, index) => courseLike(index))
  const forecast = await milliseconds(() => outlookOf(examples, context, 5))
  return [
    line('popup: figures kept, read back (10,000 open)', cached, 100),
    line('popup: figures counted anew (10,000 open)', counted, 2000),
    line('dashboard: filter 100,000 by unit', listed, null),
    line('dashboard: sort 100,000 by unit', ordered, null),
    line('report: a month and the one before (10,000 dossiers)', reported, null),
    line('forecast: from 20,000 dossiers, checked over eight weeks', forecast, null),
  ]
}

function dossierOf(index: number): Dossier {
  const at = now - (index % 60) * 24 * hour
  const current: Sighting = {
    number: `H56.77-261101-${index}`,
    status: statuses[index % statuses.length] ?? 'processing',
    unit: `Phòng ${index % 12}`,
    field: `Lĩnh vực ${index % 30}`,
    procedure: `1.00${1000 + (index % 300)}`,
    holder: `Cán bộ ${index % 40}`,
    step: `Bước ${index % 6}`,
    receivedAt: { at, precision: 'minute' },
    dueAt: { at: at + (index % 40) * 24 * hour, precision: 'minute' },
    term: { unit: 'workingDay', count: 5 + (index % 20) },
  }
  const moved = { field: 'step', before: 'Bước 0', after: current.step ?? null } as const
  return {
    key: `${origin} ${current.number}`,
    origin,
    current,
    firstSeen: at,
    lastSeen: now - (index % 48) * hour,
    changes: [{ ...moved, seenBefore: at, seenAfter: at + hour }],
    entries: [],
  }
}

/** As `dossierOf`, most of them through their steps and done. */
function courseLike(index: number): Dossier {
  const dossier = dossierOf(index)
  const received = now - (3 + (index % 150)) * 24 * hour
  const stay = (4 + (index % 9)) * 24 * hour
  const move = (step: number) => ({
    ...{ field: 'step' as const, before: `Bước ${step}`, after: `Bước ${step + 1}` },
    ...{ seenBefore: received + step * stay, seenAfter: received + step * stay + hour },
  })
  const end = received + 4 * stay
  const isDone = end < now
  return {
    ...dossier,
    current: {
      ...dossier.current,
      receivedAt: { at: received, precision: 'minute' },
      dueAt: { at: received + 30 * 24 * hour, precision: 'minute' },
      procedure: `1.00${1000 + (index % 40)}`,
      ...(isDone
        ? { status: 'returned', finishedAt: { at: end, precision: 'minute' } }
        : { status: 'processing' }),
    },
    firstSeen: received + hour,
    lastSeen: isDone ? end : now,
    changes: [1, 2, 3].map(move).filter(({ seenAfter }) => seenAfter <= now),
  }
}

const labels = { desk: 'Một cửa', dueSoonDays: 2, persons: true, shared: false, consoles: [] }

function coverageOf(seen: number) {
  const whole = { seen, from: now - 5000 * hour, to: now }
  return { ...whole, perOrigin: [{ origin, ...whole }], deleted: [] }
}

/** As `storage.local`: what is read is a copy. */
function memory() {
  let kept = '{}'
  return {
    get: async () => JSON.parse(kept),
    set: async (items: Record<string, unknown>) => {
      kept = JSON.stringify(items)
    },
  }
}

/** The median of seven calls after two to warm up. */
async function milliseconds(work: () => unknown): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < 9; round++) {
    const start = performance.now()
    await work()
    if (round > 1) times.push(performance.now() - start)
  }
  return median(times)
}

function line(metric: string, value: number, budget: number | null): Row {
  return {
    metric,
    value: rounded(value),
    unit: 'ms',
    against: '',
    ratio: null,
    budget,
    ok: budget === null || value <= budget,
  }
}
