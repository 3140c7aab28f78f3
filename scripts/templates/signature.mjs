// Nơi nhận and who signs (NĐ 30/2020, Phụ lục I).
import { AlignmentType } from 'docx'
import { line, marker, size, textWidth, twoColumns } from './layout.mjs'

const signed = { size: size.text, bold: true }

/** Where the signature goes, in twips. */
const signatureGap = 1250

/** The signature block of the office's signer. */
const signerBlock = () => [
  marker('{#quyenHanKy}'),
  line('{quyenHanKy}', signed),
  marker('{/quyenHanKy}'),
  line('{chucVuKy}', { ...signed, after: signatureGap }),
  line('{nguoiKy}', signed),
]

/** Nơi nhận on the left; on the right the signature block of the office's signer. */
export function signature() {
  const left = AlignmentType.LEFT
  const recipients = [
    line('Nơi nhận:', { alignment: left, size: 24, bold: true, italics: true }),
    line('- Như trên;', { alignment: left, size: size.recipients }),
    marker('{#noiNhan}'),
    line('- {.};', { alignment: left, size: size.recipients }),
    marker('{/noiNhan}'),
    line('- {luu}.', { alignment: left, size: size.recipients }),
  ]
  return signedBeside(recipients, signerBlock())
}

/** The signature block of a paper that is sent to nobody by name: a record that goes with its dossier. */
export function signatureOnly() {
  return signedBeside([line('')], signerBlock())
}

/** Who signs for himself and not for the office, under a heading of his own: "NGƯỜI BÁO CÁO". */
export function ownSignature(heading, name) {
  return signedBeside([line('')], [line(heading, { ...signed, after: signatureGap }), line(name, signed)])
}

function signedBeside(left, right) {
  return [line('', { size: 12, keepNext: true }), twoColumns([[left, right]])]
}

/** Two sides that sign beside each other, half the width each. */
export function twoSignatures(left, right, width = textWidth) {
  const half = Math.round(width / 2)
  const side = ([heading, name]) => [
    line(heading, signed),
    line('(Ký và ghi rõ họ tên)', { size: 26, italics: true, after: signatureGap }),
    line(name, signed),
  ]
  return [
    line('', { size: 12, keepNext: true }),
    twoColumns([[side(left), side(right)]], [half, width - half]),
  ]
}
