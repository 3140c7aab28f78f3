import type { PageTime } from '@/utils/dossier/sighting'
import { clockState } from '@/utils/dossier/status'
import { fullDate } from '@/utils/i18n/time-words'
import { dayOf } from '@/utils/working-time/dates'
import { dateInWords, twoDigits } from './dates-in-words'
import type { NoticeData } from './notice-data'
import type { Field, ListedDossier, ListInput } from './paper'
import { registeredDrafts } from './register'

/** Fields of papers about several dossiers. */
export const listFields: readonly Field<ListInput>[] = [
  { tag: 'soHoSo', source: 'dossier', value: ({ rows }) => twoDigits(rows.length) },
  { tag: 'ngayTongHop', source: 'dossier', value: ({ today }) => dateInWords(today) },
  {
    tag: 'danhSach',
    source: 'dossier',
    repeats: ['stt', 'maHoSo', 'tenTTHC', 'ngayTiepNhan', 'ngayHenTra', 'donViChuTri', 'buoc', 'tinhTrang'],
    value: ({ rows }) => rows.map(rowOf),
  },
]

/** Fields that count late dossiers: with a result by now or not, with a letter or not. */
export const lateCountFields: readonly Field<ListInput>[] = [
  { tag: 'soDaCoKetQua', source: 'dossier', value: ({ rows }) => twoDigits(rows.filter(hasEnded).length) },
  {
    tag: 'soChuaCoKetQua',
    source: 'dossier',
    value: ({ rows }) => twoDigits(rows.filter((row) => !hasEnded(row)).length),
  },
  { tag: 'soDaXinLoi', source: 'dossier', value: ({ rows }) => twoDigits(rows.filter(hasLetter).length) },
  {
    tag: 'soChuaXinLoi',
    source: 'dossier',
    value: ({ rows }) => twoDigits(rows.filter((row) => !hasLetter(row)).length),
  },
  { tag: 'coHoSo', source: 'dossier', value: ({ rows }) => rows.length > 0 },
]

function rowOf({ dossier: { current }, standing }: ListedDossier, index: number): NoticeData {
  return {
    stt: String(index + 1),
    maHoSo: current.number ?? '',
    tenTTHC: current.procedure ?? '',
    ngayTiepNhan: shortTime(current.receivedAt),
    ngayHenTra: shortTime(current.dueAt),
    donViChuTri: current.unit ?? '',
    buoc: current.step ?? current.statusLabel ?? '',
    tinhTrang: standing(),
  }
}

function hasEnded({ dossier }: ListedDossier): boolean {
  return clockState(dossier.current.status) === 'ended'
}

/** A letter ticked as sent; a draft is none yet. */
function hasLetter({ dossier }: ListedDossier): boolean {
  return registeredDrafts(dossier.entries).some(({ newDue, sent }) => newDue !== null && sent !== null)
}

/** Dates in tables are short; the hour stands in the console. */
function shortTime(time: PageTime | undefined): string {
  return time ? fullDate(dayOf(time.at)) : ''
}
