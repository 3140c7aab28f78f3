import type { PageTime } from '@/utils/dossier/sighting'
import type { OfficeSettings, Signer } from '@/utils/settings/settings'
import { dayOf } from '@/utils/working-time/dates'
import { blankDate, blankNumber, dots, dottedDate, longDots } from './blanks'
import { timeInWords } from './dates-in-words'
import type { Addressee, Field, NoticeInput, PaperInput } from './paper'

/** The office that issues the paper, as its head names it. */
export function issuer({ office, role }: Pick<PaperInput, 'office' | 'role'>): {
  name: string
  parent: string
} {
  const writtenByItsDesk = role === 'desk' && office.role === 'resolving' && office.desk !== ''
  if (writtenByItsDesk) return { name: office.desk, parent: office.name }
  return { name: office.name, parent: office.parent }
}

/** Fields of every paper: the head, nơi nhận and the signature block of NĐ 30/2020. */
export const headFields: readonly Field[] = [
  { tag: 'tieuDeTrai1', source: 'office', value: (input) => upper(issuer(input).parent) },
  { tag: 'tieuDeTrai2', source: 'office', value: (input) => upper(issuer(input).name) },
  { tag: 'coQuan', source: 'office', value: (input) => issuer(input).name },
  { tag: 'soVanBan', source: 'blank', value: () => blankNumber },
  { tag: 'kyHieu', source: 'office', value: ({ symbol }) => symbol },
  { tag: 'tenDiaDanh', source: 'office', value: ({ office }) => office.place },
  { tag: 'ngayThangNam', source: 'blank', value: () => blankDate },
  { tag: 'tenVanBan', source: 'officer', value: ({ title }) => upper(title.heading ?? title.name) },
  {
    tag: 'canDoiChieu',
    source: 'office',
    value: ({ title, formChecked }) => title.hasOfficialBody === true && !formChecked,
  },
  { tag: 'noiNhan', source: 'office', repeats: ['.'], value: ({ office }) => recipients(office).copies },
  { tag: 'luu', source: 'office', value: ({ office }) => recipients(office).archive },
  { tag: 'quyenHanKy', source: 'officer', value: ({ signer }) => (signer ? authorityLine(signer) : '') },
  {
    tag: 'chucVuKy',
    source: 'officer',
    dots: longDots,
    value: ({ signer }) => (signer ? titleLine(signer) : ''),
  },
  { tag: 'nguoiKy', source: 'officer', dots: longDots, value: ({ signer }) => signer?.name ?? '' },
  { tag: 'donViTiepNhan', source: 'office', dots: longDots, value: ({ office }) => office.desk },
]

/** Whom a letter to the applicant's side is written to: the owner, or the one who handed the dossier in. */
export function recipient({
  addressee,
  submitter,
  toSubmitter,
}: Pick<NoticeInput, 'addressee' | 'submitter' | 'toSubmitter'>): Addressee {
  return toSubmitter ? submitter : addressee
}

/** Chủ hồ sơ, as the page or the officer names him. */
export const ownerField: Field<NoticeInput> = {
  tag: 'chuHoSo',
  source: 'applicant',
  dots: longDots,
  value: ({ addressee }) => addressee.name,
}

/** Kính gửi the applicant (chủ hồ sơ or người nộp). */
export const applicantFields: readonly Field<NoticeInput>[] = [
  {
    tag: 'kinhGui',
    source: 'applicant',
    dots: `Ông/Bà ${longDots}`,
    value: (input) => addressLine(recipient(input)),
  },
  { tag: 'diaChiNhan', source: 'applicant', dots: longDots, value: (input) => recipient(input).address },
  { tag: 'xungHo', source: 'officer', value: (input) => formOfAddress(recipient(input)) },
  ownerField,
  { tag: 'diaChiChuHoSo', source: 'applicant', dots: longDots, value: ({ addressee }) => addressee.address },
  {
    tag: 'tenNguoiNop',
    source: 'applicant',
    dots: longDots,
    value: ({ submitter }) => submitter.name,
  },
  {
    tag: 'diaChiNguoiNop',
    source: 'applicant',
    dots: longDots,
    value: ({ submitter }) => submitter.address,
  },
]

/** Kính gửi one office in the same line, or several in a line each (NĐ 30/2020, Phụ lục I). */
export const agencyFields: readonly Field[] = [
  {
    tag: 'kinhGui',
    source: 'officer',
    dots: longDots,
    value: ({ agencies }) => (agencies.length === 1 ? (agencies[0] ?? '') : ''),
  },
  { tag: 'nhieuNoiNhan', source: 'officer', value: ({ agencies }) => agencies.length > 1 },
  { tag: 'kinhGuiNhieu', source: 'officer', repeats: ['.'], value: ({ agencies }) => agencyLines(agencies) },
  {
    tag: 'coQuanNhan',
    source: 'officer',
    dots: 'Quý cơ quan',
    value: ({ agencies }) => (agencies.length === 1 ? (agencies[0] ?? '') : ''),
  },
]

/** Fields about the dossier, as the console showed it. */
export const dossierFields: readonly Field<NoticeInput>[] = [
  { tag: 'maHoSo', source: 'dossier', dots: longDots, value: ({ dossier }) => dossier.current.number ?? '' },
  { tag: 'tenTTHC', source: 'dossier', dots: longDots, value: ({ procedure }) => procedure },
  { tag: 'linhVuc', source: 'dossier', value: ({ dossier }) => dossier.current.field ?? '' },
  {
    tag: 'ngayTiepNhan',
    source: 'dossier',
    dots: dottedDate,
    value: ({ dossier }) => timeOf(dossier.current.receivedAt),
  },
  {
    tag: 'ngayHenTra',
    source: 'dossier',
    dots: dottedDate,
    value: ({ dossier }) => timeOf(dossier.current.dueAt),
  },
  { tag: 'donViChuTri', source: 'dossier', dots: longDots, value: ({ resolvingUnit }) => resolvingUnit },
  {
    tag: 'noiTraKetQua',
    source: 'office',
    dots: longDots,
    value: ({ office }) => office.returnPlace || office.desk,
  },
  { tag: 'quaHan', source: 'dossier', value: isPastDue },
]

/** Trích yếu of a paper that names no dossier. */
export const titleSubjectField: Field = {
  tag: 'trichYeu',
  source: 'officer',
  value: ({ title }) => title.subject,
}

/** What a paper about one dossier is about, and which dossier, apart: each has its line, or the number is torn in two. */
export const subjectParts: readonly Field<NoticeInput>[] = [
  { tag: 'trichYeuNgan', source: 'officer', value: ({ title }) => title.subject },
  { tag: 'veHoSo', source: 'dossier', value: dossierByNumber },
]

/** Trích yếu of most papers about one dossier: what it is about, then the number. */
export const subjectFields: readonly Field<NoticeInput>[] = [
  {
    tag: 'trichYeu',
    source: 'dossier',
    value: (input) => `${input.title.subject} ${dossierByNumber(input)}`,
  },
  ...subjectParts,
]

/** "hồ sơ mã số H61.12-261102-0017". */
export function dossierByNumber({ dossier }: Pick<NoticeInput, 'dossier'>): string {
  return `hồ sơ mã số ${dossier.current.number ?? dots}`
}

function isPastDue({ dossier: { current }, today }: NoticeInput): boolean {
  return current.dueAt !== undefined && dayOf(current.dueAt.at) < today
}

function timeOf(time: PageTime | undefined): string {
  return time ? timeInWords(time) : ''
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

function agencyLines(agencies: readonly string[]): string[] {
  if (agencies.length < 2) return []
  return agencies.map((name, index) => `- ${name}${index === agencies.length - 1 ? '.' : ';'}`)
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
