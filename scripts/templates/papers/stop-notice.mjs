// Thông báo dừng giải quyết hồ sơ, at the applicant's request. Project's own wording: the form's body was not to be had.
import { body, dossierFacts, optionalPart, paragraphs } from '../body.mjs'
import { applicant, draftNote, head, title } from '../head.mjs'
import { letter } from '../layout.mjs'
import { signature } from '../signature.mjs'

export const document = letter('Thông báo dừng giải quyết hồ sơ', [
  ...draftNote(),
  head(),
  ...title('{tenVanBan}', '{trichYeu}'),
  ...applicant(),
  body(
    'Theo đề nghị của {xungHo}{#ngayDeNghi?} {ngayDeNghi}{/ngayDeNghi?}, {coQuan} thông báo dừng giải quyết hồ sơ với các ' +
      'thông tin sau:',
  ),
  ...dossierFacts(),
  body('Lý do dừng giải quyết:'),
  ...paragraphs('lyDoDung'),
  ...optionalPart('Giấy tờ trả lại:', 'giayToHoanTra'),
  body('Nơi nhận lại giấy tờ (nếu có): {noiTraKetQua}.'),
  body('{coQuan} thông báo để {xungHo} được biết./.', { keepNext: true }),
  ...signature(),
])
