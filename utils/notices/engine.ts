/**
 * All that needs the .docx libraries, in one module that the writing page loads when it is open (some 80 kB):
 * nothing else of the extension may import it statically.
 */
export { fill } from './fill'
export { fillMany, joinPapers } from './fill-many'
export { lintTemplate } from './lint/lint'
export { packZip } from './pack-zip'
export { readPaper } from './paper-view'
