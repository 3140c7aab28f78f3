import { knownProfiles } from '@/utils/consoles/profiles'
import { careWords } from '@/utils/i18n/backup'
import { calendarWords } from '@/utils/i18n/calendar-options'
import { hoursWords, officeWords } from '@/utils/i18n/options'
import { paperOptionWords } from '@/utils/i18n/paper-options'
import { reminderSectionWords } from '@/utils/i18n/reminders'
import { reportWords } from '@/utils/i18n/reports'
import { otherSettingNames } from '@/utils/i18n/setting-names'
import { aboutWords, featureNames } from '@/utils/i18n/support'
import { thresholdWords } from '@/utils/i18n/warning-options'
import { groupNames } from '@/utils/i18n/warnings/shared'
import { basisKey, papers } from '@/utils/notices/catalogue'
import { pageFeatures } from '@/utils/settings/features'
import { closedDaysBounds } from '@/utils/settings/history-settings'
import { languages } from '@/utils/settings/language'
import { smallCellsBounds, unopenedBounds } from '@/utils/settings/lead'
import { minutesBeforeBounds } from '@/utils/settings/reminders'
import { groupThresholds, rules } from '@/utils/warnings/registry'
import { ruleGroups } from '@/utils/warnings/rule'
import type { Threshold } from '@/utils/warnings/threshold'

/** As much of JSON Schema as Chromium takes for managed storage; with any other keyword it takes none of it. */
export interface ManagedSchema {
  title?: string
  description?: string
  type: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean'
  properties?: Record<string, ManagedSchema>
  additionalProperties?: ManagedSchema
  items?: ManagedSchema
  enum?: readonly string[]
  minimum?: number
  maximum?: number
}

const text = (title: string, description?: string): ManagedSchema => ({
  title,
  ...(description ? { description } : {}),
  type: 'string',
})
const texts = (title: string, description?: string): ManagedSchema => ({
  title,
  ...(description ? { description } : {}),
  type: 'array',
  items: { type: 'string' },
})
const yesNo = (title: string): ManagedSchema => ({ title, type: 'boolean' })
const whole = (title: string, minimum: number, maximum: number): ManagedSchema => ({
  title,
  type: 'integer',
  minimum,
  maximum,
})
const choice = (title: string, values: readonly string[]): ManagedSchema => ({
  title,
  type: 'string',
  enum: values,
})
const list = (title: string, properties: Record<string, ManagedSchema>): ManagedSchema => ({
  title,
  type: 'array',
  items: { type: 'object', properties },
})
const group = (title: string, properties: Record<string, ManagedSchema>): ManagedSchema => ({
  title,
  type: 'object',
  properties,
})

const hours: ManagedSchema = {
  description: 'Các buổi, mỗi buổi gồm giờ bắt đầu và giờ kết thúc: [["07:30", "11:30"], ["13:30", "17:00"]]',
  type: 'array',
  items: { type: 'array', items: { type: 'string' } },
}

function week(title: string): ManagedSchema {
  const days = hoursWords.weekdays.map((day, number) => [String(number), { title: day, ...hours }])
  return {
    title,
    description: 'Đặt cả tuần; ngày không ghi là ngày nghỉ.',
    type: 'object',
    properties: Object.fromEntries(days),
  }
}

const basis = (title: string): ManagedSchema =>
  group(title, {
    text: text(calendarWords.basisText),
    checkedBy: text(calendarWords.basisCheckedBy),
    checkedOn: text(calendarWords.basisCheckedOn, 'YYYY-MM-DD'),
  })

const checked = (title: string): ManagedSchema =>
  group(title, {
    by: text(paperOptionWords.checkedBy),
    on: text(paperOptionWords.checkedOn, 'YYYY-MM-DD'),
  })

const calendar = (title: string): ManagedSchema =>
  group(title, {
    week: week(hoursWords.weekCaption),
    intakeWeek: week(calendarWords.intakeHeading),
    edits: list(hoursWords.editsCaption, {
      date: text(hoursWords.date, 'YYYY-MM-DD'),
      kind: choice(hoursWords.kind, ['off', 'worked']),
      note: text(hoursWords.note),
      periods: { title: hoursWords.workedHours, ...hours },
    }),
    seasons: list(calendarWords.seasonsHeading, {
      from: text('Từ ngày', 'MM-DD, hằng năm'),
      to: text('Đến ngày', 'MM-DD, hằng năm'),
      week: week(hoursWords.weekCaption),
    }),
    closures: list(calendarWords.closuresHeading, {
      date: text(hoursWords.date, 'YYYY-MM-DD'),
      from: text('Từ giờ', 'HH:MM'),
      to: text('Đến giờ', 'HH:MM'),
    }),
  })

function threshold({ label, kind, least, most }: Threshold, rule: string): ManagedSchema {
  const title = `${rule}: ${label()}`
  return kind === 'share' ? { title, type: 'number' } : whole(title, least, most)
}

/** public/managed-schema.json: what an administrator may set, with the words that the settings page has for it. */
export function managedSchema(): ManagedSchema {
  return {
    type: 'object',
    properties: {
      skipWelcome: yesNo('Không mở trang chào mừng sau khi cài đặt'),
      consoles: list('Hệ thống một cửa đề nghị dùng; cán bộ vẫn phải bấm Cho phép', {
        origin: text('Địa chỉ', 'https://motcua.example.gov.vn, không có đường dẫn phía sau'),
        name: text('Tên gọi'),
        profile: text(
          'Loại hệ thống',
          `${knownProfiles.map(({ id }) => id).join(', ')}; hoặc own:… như trong tệp cài đặt xuất ra`,
        ),
      }),
      forbidLeadViews: yesNo('Không cho bật phần dành cho lãnh đạo và số liệu theo người trên máy này'),
      office: group('Đơn vị', {
        parent: text(officeWords.parent),
        name: text(officeWords.name),
        desk: text(officeWords.desk),
        place: text(officeWords.place),
        symbol: text(officeWords.symbol),
        returnPlace: text(officeWords.returnPlace),
        role: choice(officeWords.role, ['resolving', 'desk']),
        recipients: texts(officeWords.recipients),
        signers: list(officeWords.signers, {
          name: text(officeWords.signerName),
          title: text(officeWords.signerTitle),
          authority: choice(officeWords.authority, Object.keys(officeWords.authorities)),
          onBehalfOf: text(officeWords.onBehalfOf),
          validFrom: text(officeWords.validFrom, 'YYYY-MM-DD'),
          validTo: text(officeWords.validTo, 'YYYY-MM-DD'),
        }),
      }),
      calendar: calendar('Giờ làm việc và ngày nghỉ'),
      agencyCalendars: {
        title: 'Cơ quan có giờ làm việc riêng',
        type: 'array',
        items: {
          type: 'object',
          properties: {
            unit: text('Tên cơ quan như trong cột đơn vị của hệ thống'),
            calendar: calendar('Giờ làm việc và ngày nghỉ của cơ quan'),
          },
        },
      },
      countingBasis: basis(calendarWords.basisHeading),
      unknownUnit: choice(thresholdWords.unknownUnit, ['auto', 'day', 'instant']),
      thresholds: group('Ngưỡng cảnh báo', {
        ...Object.fromEntries(
          rules.flatMap(({ words, thresholds = [] }) =>
            thresholds.map((one) => [one.key, threshold(one, words.title)]),
          ),
        ),
        ...Object.fromEntries(
          ruleGroups.flatMap((name) =>
            (groupThresholds[name] ?? []).map((one) => [one.key, threshold(one, groupNames[name])]),
          ),
        ),
      }),
      rules: group(thresholdWords.rules, {
        on: group(
          'Bật (true) hoặc tắt (false) từng cảnh báo',
          Object.fromEntries(
            rules
              .filter(({ onByDefault }) => onByDefault !== 'always')
              .map(({ id, words }) => [id, yesNo(words.title)]),
          ),
        ),
        bases: group(
          'Căn cứ của từng cảnh báo, khi đã đối chiếu văn bản gốc',
          Object.fromEntries(rules.map(({ id, words }) => [id, basis(words.title)])),
        ),
        own: list(thresholdWords.ownHeading, {
          key: text(thresholdWords.threshold, 'Tên ngưỡng như trong phần thresholds'),
          procedure: text(thresholdWords.procedure),
          step: text(thresholdWords.step),
          value: { title: thresholdWords.value, type: 'number' },
        }),
      }),
      history: group('Dữ liệu trên máy này', {
        closedDays: whole(careWords.closedDays, closedDaysBounds.least, closedDaysBounds.most),
        acknowledgedDays: whole(careWords.acknowledgedDays, 1, 30),
        mayDeleteOpen: yesNo(careWords.mayDeleteOpen),
      }),
      papers: group('Mẫu văn bản', {
        symbols: group(
          paperOptionWords.symbol,
          Object.fromEntries(papers.map(({ id, titles }) => [id, text(titles[0].name)])),
        ),
        reasons: list(paperOptionWords.reasons, {
          code: text('Mã, không đổi sau khi đã dùng', 'own-1, own-2…'),
          text: text('Lý do'),
        }),
        checked: group(
          'Mẫu đã đối chiếu văn bản gốc',
          Object.fromEntries(
            papers.flatMap((paper) =>
              paper.titles.map(({ id, name }) => [basisKey(paper, id), checked(name)]),
            ),
          ),
        ),
      }),
      language: choice('Ngôn ngữ màn hình', languages),
      features: group(aboutWords.featuresHeading, {
        off: {
          title: 'Các phần tắt',
          description: pageFeatures.map((feature) => `${feature}: ${featureNames[feature]}`).join('; '),
          type: 'array',
          items: { type: 'string', enum: pageFeatures },
        },
      }),
      reminders: group('Thông báo nhắc việc; cán bộ vẫn phải cho phép trình duyệt hiện thông báo', {
        opening: yesNo(reminderSectionWords.opening),
        handOver: yesNo(otherSettingNames.handOver),
        minutesBefore: whole(
          reminderSectionWords.minutesBefore,
          minutesBeforeBounds.least,
          minutesBeforeBounds.most,
        ),
        quiet: texts(reminderSectionWords.quiet, 'Giờ bắt đầu và giờ kết thúc: ["11:30", "13:30"]'),
      }),
      lead: group('Phần dành cho lãnh đạo', {
        permission: group('Văn bản cho phép dùng phần dành cho lãnh đạo và số liệu theo người', {
          number: text('Số, ký hiệu'),
          date: text('Ngày văn bản', 'YYYY-MM-DD'),
        }),
        ownUnits: texts(reportWords.ownUnits),
        unopenedDays: whole(
          'Hồ sơ lâu chưa thấy mở, hoặc không hiện ở trang nào: sau số ngày làm việc',
          unopenedBounds.least,
          unopenedBounds.most,
        ),
        smallCells: whole(reportWords.smallCells, smallCellsBounds.least, smallCellsBounds.most),
      }),
    },
  }
}

/** As the formatter writes it: short lists stand on one line. */
export function schemaText(schema: ManagedSchema): string {
  const spread = JSON.stringify(schema, null, 2)
  return `${spread.replace(/\[\s+([^[\]{}]*?)\s+\]/g, (_, items: string) => `[${items.replace(/\s*\n\s*/g, ' ')}]`)}\n`
}
