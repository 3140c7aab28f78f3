import type { Settings } from '@/utils/settings/settings'
import { catalogue } from './catalogue'

/** Each by its own name in every language, so that whoever lost his way finds it. */
export const languageNames: Record<Settings['language'], string> = { vi: 'Tiếng Việt', en: 'English' }

/** Choosing the language on the settings page. */
export const languageWords = catalogue('languageWords', {
  intro: 'Chọn ngôn ngữ của tiện ích trên máy này. Lựa chọn này không phụ thuộc ngôn ngữ của trình duyệt.',
  label: 'Ngôn ngữ hiển thị',
  hint: 'Văn bản soạn ra, báo cáo, danh sách kiểm tra, bản giải trình và lời giải thích cho người nộp luôn bằng tiếng Việt.',
})
