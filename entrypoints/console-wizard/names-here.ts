import { clean } from '@/utils/dossier/text'

/** How consoles call themselves at the top of their pages. */
const calledSo =
  /^(?:phần mềm|hệ thống|cổng|một cửa|bộ phận một cửa|trung tâm phục vụ|ubnd|ủy ban nhân dân)\s+\p{L}.{4,60}$/iu

/** As many texts as a banner and a menu have. */
const mostTexts = 60

/** What a page calls its console, the likeliest first: by its title, its heading, its banner. */
export function namesHere(page: Document): (string | null | undefined)[] {
  return [page.title, page.querySelector('h1')?.textContent, bannerOf(page)]
}

/** Text by text: the element around it may name the officer who is signed in. */
function bannerOf(page: Document): string | undefined {
  const texts = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT)
  for (let n = 0; n < mostTexts; ) {
    const node = texts.nextNode()
    if (!node) return
    const text = clean(node.textContent ?? '')
    if (calledSo.test(text)) return text
    if (text !== '') n++
  }
}
