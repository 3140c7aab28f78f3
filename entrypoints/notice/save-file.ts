const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/**
 * Hands a .docx to the browser's own downloads. Its address ends with this page, which holds the letter anyway;
 * revoked sooner, a browser that asks where to save would find nothing there.
 */
export function saveFile(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([bytes], { type: docxType }))
  link.download = name
  link.click()
}
