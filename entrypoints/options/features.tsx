import { Lockable } from '@/components/lockable'
import { aboutWords, featureNames } from '@/utils/i18n/support'
import { type PageFeature, pageFeatures } from '@/utils/settings/features'
import type { SettingsSectionProps } from './section'

/** What runs in a console's page, part by part. */
export function Features({ settings, onChange }: SettingsSectionProps) {
  const { off } = settings.features
  const change = (feature: PageFeature, on: boolean) =>
    onChange((before) => {
      const others = before.features.off.filter((one) => one !== feature)
      return { ...before, features: { off: on ? others : [...others, feature] } }
    })
  return (
    <Lockable path="features.off">
      <fieldset class="rules">
        <legend>{aboutWords.featuresHeading}</legend>
        <p class="small soft">{aboutWords.featuresHint}</p>
        {pageFeatures.map((feature) => (
          <label key={feature} class="check">
            <input
              type="checkbox"
              checked={!off.includes(feature)}
              onChange={(event) => change(feature, event.currentTarget.checked)}
            />
            {featureNames[feature]}
          </label>
        ))}
      </fieldset>
    </Lockable>
  )
}
