const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Hands a .docx to the browser's own downloads. */
export function saveFile(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const url = URL.createObjectURL(new Blob([bytes], { type: docxType }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The download has taken hold of the file by the next turn; the letter then leaves this page's memory.
  setTimeout(() => URL.revokeObjectURL(url))
}
