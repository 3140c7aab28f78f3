const longest = 80

/**
 * The name a paper is saved under: the dossier's number and nothing else, since a download folder is seen by
 * everyone at that computer. Characters a file system or a shell minds become hyphens.
 */
export function fileName(number: string | null): string {
  const safe = (number ?? '')
    .normalize('NFD')
    .replace(/[^A-Za-z0-9.-]+/gu, '-')
    .replace(/\.{2,}/gu, '.')
    .slice(0, longest)
    .replace(/^[.-]+|[.-]+$/gu, '')
  return `${safe || 'ho-so'}.docx`
}
