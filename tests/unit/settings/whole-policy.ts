import { defaultSettings } from '@/utils/settings/defaults'
import { groupThresholds, rules } from '@/utils/warnings/registry'
import { chosenValue } from '@/utils/warnings/threshold'
import { type ManagedSchema, managedSchema } from '../repository/managed-schema'

/** One key that an administrator may set: dotted path, and what the schema says of its value. */
export interface PolicyKey {
  path: string
  schema: ManagedSchema
  /** What {@link wholePolicy} sets it to: never what an office starts with. */
  value: unknown
}

const mornings = [['08:00', '11:00']]
const calendar = {
  week: { 1: mornings, 2: mornings },
  intakeWeek: { 1: [['08:00', '10:00']] },
  edits: [{ date: '2026-12-01', kind: 'worked', note: 'Làm bù', periods: mornings }],
  seasons: [{ from: '04-16', to: '10-15', week: { 1: [['07:00', '11:00']] } }],
  closures: [{ date: '2026-12-02', from: '09:00', to: '10:00' }],
}

/** Values of keys whose form the schema alone does not say. */
const samples: Record<string, unknown> = {
  consoles: [{ origin: 'https://motcua.example.gov.vn', name: 'Một cửa tỉnh Ví Dụ', profile: 'opencps' }],
  // Beside a document that allows them; that it forbids them has a test of its own.
  forbidLeadViews: false,
  'office.recipients': ['Lưu: VT, HS'],
  'office.signers': [
    {
      name: 'Lê Thị Ví Dụ',
      title: 'PHÓ CHỦ TỊCH',
      authority: 'KT.',
      onBehalfOf: 'CHỦ TỊCH',
      validFrom: '2026-07-01',
      validTo: '2027-06-30',
    },
  ],
  'calendar.edits': calendar.edits,
  'calendar.seasons': calendar.seasons,
  'calendar.closures': calendar.closures,
  agencyCalendars: [{ unit: 'Chi nhánh Ví Dụ', calendar }],
  'rules.own': [{ key: 'stallDays', procedure: '1.001193', step: 'Thẩm định', value: 6 }],
  'papers.reasons': [{ code: 'own-1', text: 'Hệ thống dùng chung gián đoạn' }],
  'features.off': ['colours', 'handle'],
  'reminders.quiet': ['11:30', '13:30'],
  'lead.ownUnits': ['Phòng Kinh tế'],
}

/** Every key of the schema, in its order. */
export function policyKeys(): PolicyKey[] {
  return leaves(managedSchema(), [])
}

/** A policy with every key of the schema, as an administrator writes it. */
export function wholePolicy(): Record<string, unknown> {
  const policy = {}
  for (const { path, value } of policyKeys()) put(policy, path.split('.'), value)
  return policy
}

/** What stands at a dotted path; undefined where nothing does. */
export function valueAt(root: unknown, path: string): unknown {
  return path.split('.').reduce((at: unknown, key) => Reflect.get(Object(at), key), root)
}

/** What an office that has chosen nothing works with there. */
export function initialAt(path: string): unknown {
  const [section, , id = ''] = path.split('.')
  if (path.startsWith('rules.on.')) return rules.find((rule) => rule.id === id)?.onByDefault
  const threshold = section === 'thresholds' && thresholds.find(({ key }) => path === `thresholds.${key}`)
  return threshold ? chosenValue(threshold, defaultSettings) : valueAt(defaultSettings, path)
}

const thresholds = [
  ...rules.flatMap((rule) => rule.thresholds ?? []),
  ...Object.values(groupThresholds).flatMap((ofGroup) => ofGroup ?? []),
]

function leaves(schema: ManagedSchema, at: string[]): PolicyKey[] {
  const { properties } = schema
  if (properties) return Object.entries(properties).flatMap(([key, one]) => leaves(one, [...at, key]))
  const path = at.join('.')
  return [{ path, schema, value: samples[path] ?? madeValue(path, schema) }]
}

function madeValue(
  path: string,
  { type, description, items, minimum = 0, ...schema }: ManagedSchema,
): unknown {
  const initial = initialAt(path)
  if (type === 'boolean') return initial !== true
  if (type === 'integer') return minimum === initial ? minimum + 1 : minimum
  if (type === 'number') return 0.4
  if (schema.enum) return schema.enum.find((one) => one !== initial)
  if (description === 'YYYY-MM-DD') return '2026-11-02'
  if (type === 'string') return `Do tỉnh đặt: ${path}`
  // Each weekday other hours, so that none is taken for another.
  if (items?.type === 'array') return [['08:00', `11:0${path.at(-1)}`]]
  throw new Error(`Give ${path} a value in tests/unit/settings/whole-policy.ts`)
}

function put(target: object, [key = '', ...rest]: string[], value: unknown): void {
  if (rest.length === 0) return void Reflect.set(target, key, value)
  const within: object = Object(Reflect.get(target, key))
  Reflect.set(target, key, within)
  put(within, rest, value)
}
