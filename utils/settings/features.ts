import { z } from '@/utils/zod'

/**
 * What this extension does inside a console's page, in parts that can be switched off one by one: where something on
 * the page goes wrong, the part at fault is found and the rest goes on. Shortcuts and the context menu are the
 * browser's, but what they set off happens there.
 */
export const pageFeatures = [
  'list',
  'detail',
  'warnings',
  'colours',
  'handle',
  'shortcuts',
  'contextMenu',
] as const

export type PageFeature = (typeof pageFeatures)[number]

export interface FeatureSettings {
  off: PageFeature[]
}

export const defaultFeatures: FeatureSettings = { off: [] }

export const featuresSchema: z.ZodMiniType<FeatureSettings> = z.object({
  off: z.array(z.enum(pageFeatures)).check(z.maxLength(pageFeatures.length)),
})
