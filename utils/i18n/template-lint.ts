import { catalogue } from './catalogue'

/** What is wrong with a template that an office brings, and where. */
export const lintTexts = catalogue('lintTexts', {
  where: {
    body: (words: string) => `ở thân văn bản, dòng “${words}”`,
    header: (words: string) => `ở đầu trang, dòng “${words}”`,
    footer: (words: string) => `ở chân trang, dòng “${words}”`,
  },
  /** A line without a word: a picture, a rule. */
  wordless: 'một dòng không có chữ',
  /** A sentence of what is wrong, with its place. */
  fault: (says: string, where: string) => `${says.replace(/\.$/, '')} (${where}).`,

  tooLarge: 'Tệp lớn hơn 10 MB. Hãy giảm dung lượng hình ảnh trong mẫu rồi nạp lại.',
  oldWord: 'Tệp ở dạng Word cũ (.doc) hoặc có mật khẩu. Hãy mở bằng Word, bỏ mật khẩu và lưu ở dạng .docx.',
  rtf: 'Tệp ở dạng RTF. Hãy mở bằng Word và lưu ở dạng .docx.',
  pdf: 'Tệp ở dạng PDF, không làm mẫu được. Hãy nạp tệp Word .docx.',
  notDocx: 'Tệp không phải là tệp Word .docx đọc được. Hãy mở bằng Word và lưu lại ở dạng .docx.',
  notWord: 'Tệp không phải là văn bản Word (có thể là bảng tính, trang trình chiếu hoặc dạng khác).',
  damaged: 'Tệp bị hỏng. Hãy mở bằng Word và lưu lại ở dạng .docx.',
  bomb: 'Tệp giải nén ra quá lớn nên không được nạp.',
  macros: 'Tệp có macro nên không được nạp. Hãy lưu lại ở dạng .docx (không có macro).',
  embedded: 'Tệp có đối tượng nhúng (OLE, ActiveX) nên không được nạp. Hãy xóa đối tượng nhúng.',
  entities: 'Tệp có khai báo XML không an toàn nên không được nạp.',
  external:
    'Tệp dùng mẫu, hình ảnh hoặc nội dung lấy từ nơi khác nên không được nạp. Hãy chèn hẳn hình ảnh vào tệp, bỏ liên kết mẫu (Attached Template).',
  trackedChanges: (where: string | null) =>
    `Tệp còn dấu sửa (Track Changes)${where === null ? '' : `, chỗ đầu tiên ${where}`}. Hãy chấp nhận hoặc bỏ mọi thay đổi rồi nạp lại.`,
  noTags: 'Mẫu không có thẻ nào, ví dụ {maHoSo}, nên không điền được gì.',
  neverFilled: (tag: string, where: string) =>
    `Thẻ “{${tag}}” ${where}: tiện ích không chèn hình ảnh hoặc XML.`,

  unknownTag: (tag: string, where: string, meant: string | undefined) =>
    `Không có thẻ “{${tag}}” (${where}); chỗ này sẽ in thành dấu chấm.${meant ? ` Có phải là “{${meant}}”?` : ''}`,
  expression: (tag: string, where: string) =>
    `Thẻ “{${tag}}” (${where}) không phải là tên; mẫu không dùng được biểu thức.`,
  missingTag: (tag: string, name: string) => `Mẫu không có thẻ “{${tag}}” (${name}).`,
  sharedLine: (tag: string, where: string) =>
    `Đoạn lặp “{#${tag}}” nằm chung dòng với nội dung khác (${where}); hãy để “{#${tag}}” và “{/${tag}}” mỗi thẻ một dòng riêng.`,
  decomposed: (tag: string, where: string) =>
    `Thẻ “{${tag}}” (${where}) gõ bằng Unicode tổ hợp; nên gõ lại bằng Unicode dựng sẵn.`,
  otherBraces: (where: string) =>
    `Có dấu giống thẻ nhưng không phải {…} (${where}); tiện ích chỉ điền thẻ trong dấu ngoặc nhọn.`,
  mergeField: (where: string) =>
    `Mẫu có trường trộn thư MERGEFIELD (${where}); tiện ích chỉ điền thẻ trong dấu ngoặc nhọn.`,
  comments: 'Mẫu còn ghi chú (Comments), có thể kèm tên người ghi. Nên xóa trước khi dùng.',
  foreignName: (name: string, where: string) =>
    `Có tên “${name}” không thuộc đơn vị theo phần Cài đặt (${where}). Hãy kiểm tra, có thể mẫu chép từ nơi khác.`,
  district: (name: string, where: string) =>
    `Còn ghi “${name}” (${where}). Cấp huyện không còn từ 01/7/2025; hãy kiểm tra lại.`,
  noQuocHieu: 'Mẫu thiếu quốc hiệu CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM (ở đầu trang 1, bên phải).',
  noTieuNgu: 'Mẫu thiếu tiêu ngữ Độc lập - Tự do - Hạnh phúc (ngay dưới quốc hiệu).',

  stretchedLine: (where: string) =>
    `Có dòng xuống bằng Shift+Enter trong đoạn canh đều (${where}), Word sẽ kéo giãn chữ. Hãy dùng Enter.`,
  protectedForm: 'Mẫu đang bật bảo vệ (Restrict Editing); người dùng sẽ không sửa được văn bản đã soạn.',
  notA4: 'Khổ giấy không phải A4.',
  margins: 'Lề trang khác Nghị định 30/2020/NĐ-CP (trên, dưới 20-25 mm; trái 30-35 mm; phải 15-20 mm).',
  fonts: (fonts: string, where: string) => `Có phông chữ khác Times New Roman: ${fonts} (${where}).`,
})
