/**
 * All that needs the .docx libraries, in one module that the writing page loads when it is open (some 80 kB):
 * nothing else of the extension may import it statically.
 */
export { fill } from './fill'
export { lintTemplate } from './lint/lint'
export { readPaper } from './paper-view'
