import type PizZip from 'pizzip'
import { parsePart } from './word-xml'

/** A picture of the paper, such as an office's mark in its letterhead. Lengths in points. */
export interface PaperPicture {
  /** A data: address, which is all that the pages' policy lets an image come from besides the extension itself. */
  source: string
  width: number
  height: number
}

/** A part's pictures by the id with which it refers to them; null for what no browser shows. */
export type Pictures = (id: string) => string | null

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Word also knows EMF and WMF, which no browser draws. */
const types: Record<string, string> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  bmp: 'image/bmp',
}

/** English Metric Units, in which drawings are measured: 914400 to the inch. */
const unitsPerPoint = 914_400 / 72

/** The pictures that a part of a .docx refers to. */
export function picturesOf(zip: PizZip, part: string): Pictures {
  const targets = relationsOf(zip, part)
  return (id) => {
    const name = targets.get(id) ?? ''
    const type = types[name.replace(/^.*\./, '').toLowerCase()]
    const file = type === undefined ? null : zip.file(name)
    return file ? `data:${type};base64,${btoa(file.asBinary())}` : null
  }
}

/** The part that an element of `part` refers to by its r:id. */
export function targetOf(zip: PizZip, part: string, element: Element): string | undefined {
  return relationsOf(zip, part).get(element.getAttributeNS(relations, 'id') ?? '')
}

/** The picture in a run: a drawing, or VML as Word wrote it before 2007. */
export function pictureIn(run: Element, pictures: Pictures): PaperPicture | null {
  const drawn = run.getElementsByTagNameNS('*', 'blip')[0]
  if (drawn) {
    const extent = run.getElementsByTagNameNS('*', 'extent')[0]
    const length = (name: string) => Number(extent?.getAttribute(name)) / unitsPerPoint
    return picture(pictures, drawn.getAttributeNS(relations, 'embed'), length('cx'), length('cy'))
  }
  const shown = run.getElementsByTagNameNS('*', 'imagedata')[0]
  if (!shown) return null
  const style = shown.parentElement?.getAttribute('style') ?? ''
  const length = (name: string) => Number(new RegExp(`(?:^|;)\\s*${name}:\\s*([\\d.]+)pt`).exec(style)?.[1])
  return picture(pictures, shown.getAttributeNS(relations, 'id'), length('width'), length('height'))
}

function picture(pictures: Pictures, id: string | null, width: number, height: number): PaperPicture | null {
  const source = pictures(id ?? '')
  return source !== null && width > 0 && height > 0 ? { source, width, height } : null
}

/** Where a part's references lead, by their ids. */
function relationsOf(zip: PizZip, part: string): ReadonlyMap<string, string> {
  const root = parsePart(zip, part.replace(/([^/]+)$/, '_rels/$1.rels'))
  return new Map(
    [...(root?.children ?? [])].map((one) => [
      one.getAttribute('Id') ?? '',
      partName(one.getAttribute('Target') ?? ''),
    ]),
  )
}

/** "media/image1.png" stands beside the document; "/word/media/image1.png" counts from the top. */
function partName(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `word/${target}`
}
