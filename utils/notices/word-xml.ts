import type PizZip from 'pizzip'

/** Reading WordprocessingML with the browser's XML parser: in a page only. */

const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** The root element of a part of a .docx; null when it has no such part. */
export function parsePart(zip: PizZip, name: string): Element | null {
  const xml = zip.file(name)?.asText()
  return xml === undefined ? null : new DOMParser().parseFromString(xml, 'application/xml').documentElement
}

/** The first child element `w:name`, or null. */
export function child(parent: Element | null, name: string): Element | null {
  return children(parent, name)[0] ?? null
}

/** The child elements `w:name`, in order. */
export function children(parent: Element | null, name: string): Element[] {
  return [...(parent?.children ?? [])].filter(
    (element) => element.localName === name && element.namespaceURI === wordNamespace,
  )
}

/** The attribute `w:name`; empty when there is none. */
export function attribute(element: Element | null, name: string): string {
  return element?.getAttributeNS(wordNamespace, name) ?? ''
}
