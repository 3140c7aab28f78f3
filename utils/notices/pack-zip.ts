import PizZip from 'pizzip'

/** A file to be packed with others. */
export interface PackedFile {
  name: string
  bytes: Uint8Array
}

/** Several files in one zip, as they are: a .docx is compressed already. Of two with one name the second is numbered. */
export function packZip(files: readonly PackedFile[]): Uint8Array<ArrayBuffer> {
  const zip = new PizZip()
  const taken = new Set<string>()
  for (const { name, bytes } of files) {
    const free = freeName(name, taken)
    taken.add(free)
    zip.file(free, bytes, { binary: true, createFolders: false })
  }
  return new Uint8Array(zip.generate({ type: 'uint8array', compression: 'STORE' }))
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  const [, stem = name, extension = ''] = /^(.*?)(\.[^.]*)?$/.exec(name) ?? []
  for (let copy = 1; ; copy++) {
    const candidate = copy === 1 ? name : `${stem}-${copy}${extension}`
    if (!taken.has(candidate)) return candidate
  }
}
