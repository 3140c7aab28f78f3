import type { Translation } from '../catalogue'
import type * as vietnamese from '../template-lint'

export const lintTexts: Translation<typeof vietnamese.lintTexts> = {
  where: {
    body: (words) => `in the body, line “${words}”`,
    header: (words) => `in the header, line “${words}”`,
    footer: (words) => `in the footer, line “${words}”`,
  },
  wordless: 'a line without words',
  fault: (says, where) => `${says.replace(/\.$/, '')} (${where}).`,

  tooLarge: 'The file is larger than 10 MB. Make the pictures in the template smaller, then load it again.',
  oldWord:
    'The file is in the old Word format (.doc) or has a password. Open it in Word, remove the password and save it as .docx.',
  rtf: 'The file is RTF. Open it in Word and save it as .docx.',
  pdf: 'The file is a PDF and cannot be a template. Load a Word .docx file.',
  notDocx: 'The file is not a readable Word .docx file. Open it in Word and save it as .docx.',
  notWord: 'The file is not a Word document (it may be a spreadsheet, a presentation or something else).',
  damaged: 'The file is damaged. Open it in Word and save it as .docx.',
  bomb: 'The file unpacks to far too much and was not loaded.',
  macros: 'The file has macros and was not loaded. Save it as .docx (without macros).',
  embedded: 'The file has embedded objects (OLE, ActiveX) and was not loaded. Remove them.',
  entities: 'The file has unsafe XML declarations and was not loaded.',
  external:
    'The file uses a template, picture or content from elsewhere and was not loaded. Insert the picture into the file itself and remove the attached template.',
  trackedChanges: (where) =>
    `The file still has tracked changes${where === null ? '' : `, the first ${where}`}. Accept or reject all of them, then load it again.`,
  noTags: 'The template has no tags, for example {maHoSo}, so nothing can be filled in.',
  neverFilled: (tag, where) => `Tag “{${tag}}” ${where}: pictures and XML are never inserted.`,

  unknownTag: (tag, where, meant) =>
    `There is no tag “{${tag}}” (${where}); it will be printed as dots.${meant ? ` Did you mean “{${meant}}”?` : ''}`,
  expression: (tag, where) =>
    `Tag “{${tag}}” (${where}) is not a name; expressions cannot be used in a template.`,
  missingTag: (tag, name) => `The template has no tag “{${tag}}” (${name}).`,
  sharedLine: (tag, where) =>
    `The section “{#${tag}}” shares its line with something else (${where}); put “{#${tag}}” and “{/${tag}}” on lines of their own.`,
  decomposed: (tag, where) =>
    `Tag “{${tag}}” (${where}) is typed in decomposed Unicode; type it again in precomposed Unicode.`,
  otherBraces: (where) =>
    `Something looks like a tag but is not {…} (${where}); only tags in braces are filled in.`,
  mergeField: (where) =>
    `The template has a MERGEFIELD of a mail merge (${where}); only tags in braces are filled in.`,
  comments:
    'The template still has comments, perhaps with their writers’ names. Delete them before it is used.',
  foreignName: (name, where) =>
    `The name “${name}” is not your office’s by the settings (${where}). Check whether the template was copied from elsewhere.`,
  district: (name, where) =>
    `It still says “${name}” (${where}). There are no districts since 1 July 2025; check this.`,
  noQuocHieu:
    'The template lacks the national name CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM (top of page 1, on the right).',
  noTieuNgu: 'The template lacks the motto Độc lập - Tự do - Hạnh phúc (right below the national name).',

  stretchedLine: (where) =>
    `A justified paragraph has a line broken by Shift+Enter (${where}); Word will stretch it. Use Enter.`,
  protectedForm: 'The template is protected (Restrict Editing); drafted documents could not be edited.',
  notA4: 'The paper size is not A4.',
  margins:
    'The margins differ from Nghị định 30/2020/NĐ-CP (top and bottom 20-25 mm; left 30-35 mm; right 15-20 mm).',
  fonts: (fonts, where) => `There are fonts other than Times New Roman: ${fonts} (${where}).`,
}
