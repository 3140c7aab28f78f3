const types = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  gz: 'application/gzip',
}

export type FileType = keyof typeof types

/**
 * Hands a file to the browser's own downloads. Its address ends with this page, which holds the content anyway;
 * revoked sooner, a browser that asks where to save would find nothing there.
 */
export function saveFile(name: string, content: Uint8Array<ArrayBuffer> | string, type: FileType): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([content], { type: types[type] }))
  link.download = name
  link.click()
}
