import type { PageTime } from '@/utils/dossier/sighting'
import type { OfficeSettings, Signer } from '@/utils/settings/settings'
import { dayOf } from '@/utils/working-time/dates'
import { blankDate, blankNumber, dottedDate, longDots } from './blanks'
import { dateInWords, timeInWords, twoDigits } from './dates-in-words'
import type { Addressee, Field, NoticeInput } from './paper'

/** The office that issues the paper, as its head names it. */
export function issuer({ office, role }: Pick<NoticeInput, 'office' | 'role'>): {
  name: string
  parent: string
} {
  const writtenByItsDesk = role === 'desk' && office.role === 'resolving' && office.desk !== ''
  if (writtenByItsDesk) return { name: office.desk, parent: office.name }
  return { name: office.name, parent: office.parent }
}

/** Fields of every letter: the head, the addressee, nơi nhận and the signature block of NĐ 30/2020. */
export const letterFields: readonly Field[] = [
  { tag: 'tieuDeTrai1', source: 'office', value: (input) => upper(issuer(input).parent) },
  { tag: 'tieuDeTrai2', source: 'office', value: (input) => upper(issuer(input).name) },
  { tag: 'coQuan', source: 'office', value: (input) => issuer(input).name },
  { tag: 'soVanBan', source: 'blank', value: () => blankNumber },
  { tag: 'kyHieu', source: 'office', value: ({ office }) => office.symbol },
  { tag: 'tenDiaDanh', source: 'office', value: ({ office }) => office.place },
  { tag: 'ngayThangNam', source: 'blank', value: () => blankDate },
  { tag: 'tenVanBan', source: 'officer', value: ({ title }) => upper(title.name) },
  {
    tag: 'kinhGui',
    source: 'applicant',
    dots: `Ông/Bà ${longDots}`,
    value: (input) => addressLine(input.addressee),
  },
  { tag: 'xungHo', source: 'officer', value: ({ addressee }) => formOfAddress(addressee) },
  { tag: 'chuHoSo', source: 'applicant', dots: longDots, value: ({ addressee }) => addressee.name },
  { tag: 'diaChiChuHoSo', source: 'applicant', dots: longDots, value: ({ addressee }) => addressee.address },
  { tag: 'noiNhan', source: 'office', value: ({ office }) => recipients(office).copies },
  { tag: 'luu', source: 'office', value: ({ office }) => recipients(office).archive },
  { tag: 'quyenHanKy', source: 'officer', value: ({ signer }) => (signer ? authorityLine(signer) : '') },
  {
    tag: 'chucVuKy',
    source: 'officer',
    dots: longDots,
    value: ({ signer }) => (signer ? titleLine(signer) : ''),
  },
  { tag: 'nguoiKy', source: 'officer', dots: longDots, value: ({ signer }) => signer?.name ?? '' },
]

/** Fields about the dossier, as the console showed it. */
export const dossierFields: readonly Field[] = [
  { tag: 'maHoSo', source: 'dossier', dots: longDots, value: ({ dossier }) => dossier.number ?? '' },
  { tag: 'tenTTHC', source: 'dossier', dots: longDots, value: ({ procedure }) => procedure },
  { tag: 'linhVuc', source: 'dossier', value: ({ dossier }) => dossier.field ?? '' },
  {
    tag: 'ngayTiepNhan',
    source: 'dossier',
    dots: dottedDate,
    value: ({ dossier }) => timeOf(dossier.receivedAt),
  },
  { tag: 'ngayHenTra', source: 'dossier', dots: dottedDate, value: ({ dossier }) => timeOf(dossier.dueAt) },
  { tag: 'donViTiepNhan', source: 'office', dots: longDots, value: ({ office }) => office.desk },
  { tag: 'donViChuTri', source: 'dossier', dots: longDots, value: ({ resolvingUnit }) => resolvingUnit },
  {
    tag: 'noiTraKetQua',
    source: 'office',
    dots: longDots,
    value: ({ office }) => office.returnPlace || office.desk,
  },
]

/** Fields of the papers that ask for more time. */
export const extensionFields: readonly Field[] = [
  { tag: 'lyDoChamTre', source: 'officer', dots: longDots, value: ({ reason }) => reason },
  { tag: 'quaHan', source: 'dossier', value: isPastDue },
  {
    tag: 'soNgayGiaHan',
    source: 'officer',
    value: ({ extension }) => (extension ? twoDigits(extension.days) : ''),
  },
  {
    tag: 'mocGiaHan',
    source: 'officer',
    dots: dottedDate,
    value: ({ extension }) => dayOrEmpty(extension?.countedFrom),
  },
  {
    tag: 'ngayHenTraMoi',
    source: 'officer',
    dots: dottedDate,
    value: ({ extension }) => dayOrEmpty(extension?.newDue),
  },
  { tag: 'lanHenLai', source: 'officer', value: ({ timesBefore }) => String(timesBefore + 1) },
]

function isPastDue({ dossier, today }: NoticeInput): boolean {
  return dossier.dueAt !== undefined && dayOf(dossier.dueAt.at) < today
}

function timeOf(time: PageTime | undefined): string {
  return time ? timeInWords(time) : ''
}

function dayOrEmpty(day: number | undefined): string {
  return day === undefined ? '' : dateInWords(day)
}

function upper(text: string): string {
  return text.toLocaleUpperCase('vi')
}

function formOfAddress({ kind }: Addressee): string {
  return kind === 'person' ? 'Ông/Bà' : 'Quý tổ chức'
}

function addressLine({ kind, name }: Addressee): string {
  if (name === '') return ''
  return kind === 'person' ? `Ông/Bà ${name}` : name
}

/** KT., TL., TM., TUQ. name on whose behalf; "Q." stands before the signer's own title (NĐ 30/2020, Phụ lục I). */
function authorityLine({ authority, onBehalfOf }: Signer): string {
  if (authority === '' || authority === 'Q.') return ''
  return `${authority} ${upper(onBehalfOf)}`.trim()
}

function titleLine({ authority, title }: Signer): string {
  return authority === 'Q.' ? `Q. ${upper(title)}` : upper(title)
}

/** Nơi nhận after "Như trên"; the archive's line ("Lưu: VT") always stands last. */
function recipients(office: OfficeSettings): { copies: string[]; archive: string } {
  const lines = office.recipients.map((line) => line.replace(/^[\s-]+|[\s;.]+$/gu, '')).filter(Boolean)
  const isArchive = (line: string) => /^lưu\b/iu.test(line.normalize('NFC'))
  return { copies: lines.filter((line) => !isArchive(line)), archive: lines.find(isArchive) ?? 'Lưu: VT' }
}
