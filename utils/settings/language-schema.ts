import { z } from '@/utils/zod'
import { type Language, languages } from './language'

export const languageSchema: z.ZodMiniType<Language> = z.enum(languages)
