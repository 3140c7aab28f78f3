import { catalogue } from './catalogue'

/** How the overlay's handle is moved inside a console's page. */
export const moverWords = catalogue('moverWords', {
  hint: 'Kéo, hoặc dùng phím mũi tên, để chuyển nút này sang chỗ khác',
})
