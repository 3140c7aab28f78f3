import { Document, Packer, Paragraph } from 'docx'
import PizZip from 'pizzip'

/** A .docx whose paragraphs are these texts, for trying templates. */
export async function docxOf(...paragraphs: string[]): Promise<Uint8Array> {
  const children = paragraphs.map((text) => new Paragraph(text))
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })))
}

/** One part of a .docx as text. */
export function partOf(docx: Uint8Array, name = 'word/document.xml'): string {
  const part = new PizZip(docx).file(name)
  if (!part) throw new Error(`no ${name}`)
  return part.asText()
}

/** A .docx's paragraphs as a reader sees them. */
export function paragraphsOf(docx: Uint8Array): string[] {
  return partOf(docx)
    .split('</w:p>')
    .slice(0, -1)
    .map((xml) =>
      [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
        .map(([, text]) => decodeEntities(text ?? ''))
        .join(''),
    )
}

function decodeEntities(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}
