import { z } from '@/utils/zod'

/** Languages of the screen, each by its BCP 47 code. Papers and reports are Vietnamese in both. */
export const languages = ['vi', 'en'] as const
export type Language = (typeof languages)[number]

export const defaultLanguage: Language = 'vi'

export const languageSchema: z.ZodMiniType<Language> = z.enum(languages)
