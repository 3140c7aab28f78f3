import { dossierPapers, listPapers, paperData, symbolOf } from '@/utils/notices/catalogue'
import type { NoticeData } from '@/utils/notices/notice-data'
import type { Answers, ListInput, ListPaper, Paper, PaperInput, Role } from '@/utils/notices/paper'
import { defaultPaperSettings } from '@/utils/settings/papers'
import { instant, noticeInput, office, sampleDossier, signer } from './sample'

/** What an officer would answer. A sentence that is no test's own reads badly in the pictures. */
export const answers: Answers = {
  lanDonDoc: '2',
  hanPhanHoi: '2026-11-25',
  hanYKien: '2026-11-25',
  hanTraLoi: '2026-11-26',
  ngayDuKien: '2026-11-27',
  ngayPhanAnh: '2026-11-05',
  ngayDeNghi: '2026-11-18',
  nhanTuNgay: '2026-11-23',
  tuNgay: '2026-11-01',
  denNgay: '2026-11-20',
  vuongMac: 'Ranh giới thửa đất chồng lấn với thửa liền kề.\nHai bên chưa thống nhất.',
  canCu: 'Biên bản kiểm tra thực địa.',
  deXuat: 'Giao đơn vị chuyên môn đo đạc lại ranh giới.',
  buocTiepTheo: 'Mời các bên làm việc tại Ủy ban nhân dân phường.',
  noiDungKhac: '4. Cử đầu mối liên hệ.',
  benGiao: 'Trần Văn Giao, chuyên viên',
  benNhan: 'Lê Thị Nhận, chuyên viên',
  lyDoBanGiao: 'nghỉ phép năm',
  viecDoDang: 'Đã mời người nộp bổ sung bản vẽ.',
  nguyenNhan: 'Thiếu nhân sự đo đạc.',
  khacPhuc: 'Đã bố trí thêm người.',
  noiDungHoi: 'Xác nhận quy hoạch của thửa đất.',
  lyDoLienQuan: 'Quý cơ quan quản lý quy hoạch trên địa bàn.',
  taiLieuKem: 'Trích lục bản đồ địa chính.',
  vuotThamQuyen: 'Chấp thuận cho tách thửa dưới diện tích tối thiểu.',
  thamQuyen: 'Ủy ban nhân dân tỉnh',
  daThucHien: 'Đã kiểm tra thực địa.',
  noiDungPhanAnh: 'Hồ sơ chậm trả kết quả.',
  ketQuaRaSoat: 'Hồ sơ đang ở bước thẩm định.',
  nguoiBaoCao: 'Trần Văn Giao',
  lyDoDung: 'Người nộp không còn nhu cầu.',
  giayToHoanTra: 'Bản chính Giấy chứng nhận.',
  giayToMangTheo: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả',
}

export const past = {
  firstSeen: instant('2026-11-02T10:00'),
  lastSeen: instant('2026-11-20T08:00'),
  changes: [
    {
      field: 'step' as const,
      before: 'Tiếp nhận',
      after: 'Thẩm định',
      seenBefore: instant('2026-11-03T08:00'),
      seenAfter: instant('2026-11-04T08:00'),
    },
    {
      field: 'unit' as const,
      before: 'Bộ phận Một cửa',
      after: 'Văn phòng Đăng ký đất đai Khu vực 3',
      seenBefore: instant('2026-11-03T08:00'),
      seenAfter: instant('2026-11-04T08:00'),
    },
  ],
}

/** Dossiers of a list, each later than the one before. */
export function listed(count: number): ListInput['rows'] {
  return Array.from({ length: count }, (_, index) => ({
    dossier: sampleDossier({
      ...noticeInput().dossier.current,
      number: `H61.12-261102-${String(index + 1).padStart(4, '0')}`,
      step: 'Thẩm định',
    }),
    standing: () => `Quá hạn ${index + 1} ngày làm việc`,
  }))
}

/** What papers of both kinds draw on. */
export function common(paper: Paper, role: Role): Omit<PaperInput, 'today' | 'office' | 'signer'> {
  return {
    role,
    title: paper.titles[0],
    symbol: symbolOf(paper, office, { ...defaultPaperSettings, symbols: { [paper.id]: 'KH-VPĐKĐĐ' } }),
    formChecked: false,
    agencies: ['Chủ tịch Ủy ban nhân dân phường An Bình'],
    answers,
  }
}

/** A paper of the catalogue, ready to be filled. */
export interface SamplePaper {
  /** `apology-desk`. */
  name: string
  paper: Paper
  template: string
  data: NoticeData
}

/** Every paper in every layout it has, filled as an office would. */
export const everyPaper: readonly SamplePaper[] = [
  ...dossierPapers.flatMap((paper) =>
    layouts(paper).map(({ role, template }) => ({
      name: `${paper.id}-${role}`,
      paper,
      template,
      data: paperData(paper, {
        ...noticeInput(),
        ...common(paper, role),
        dossier: sampleDossier({ ...noticeInput().dossier.current, step: 'Thẩm định' }, past),
      }),
    })),
  ),
  ...listPapers.flatMap((paper) => layouts(paper).map((layout) => listSample(paper, layout, 4))),
]

/** A paper about so many dossiers. */
export function listSample(paper: ListPaper, { role, template }: Layout, count: number): SamplePaper {
  const { today } = noticeInput()
  const data = paperData(paper, { ...common(paper, role), today, office, signer, rows: listed(count) })
  return { name: `${paper.id}-${role}-${count}`, paper, template, data }
}

export interface Layout {
  role: Role
  template: string
}

/** The roles whose templates differ. */
export function layouts({ templates }: Paper): Layout[] {
  const { resolving, desk } = templates
  return [
    ...(resolving ? [{ role: 'resolving' as const, template: resolving }] : []),
    ...(desk && desk !== resolving ? [{ role: 'desk' as const, template: desk }] : []),
  ]
}
