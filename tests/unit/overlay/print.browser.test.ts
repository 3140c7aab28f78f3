import { expect, test } from 'vitest'
import walk from '@/components/walk/walk.css?inline'
import wizard from '@/components/wizard/wizard.css?inline'
import badge from '@/entrypoints/console.content/badge.css?inline'
import handle from '@/entrypoints/console.content/handle.css?inline'
import outline from '@/entrypoints/console-wizard/outline.css?inline'

/** A console's page is printed as if nothing of ours were there: every style that stands in one takes itself away. */
test.each([
  ['badges', badge, '[data-dh-text]::after', 'content', 'none'],
  ['handle, drawer and words', handle, '.root', 'display', 'none'],
  ['the bar of a walk', walk, ':host', 'display', 'none'],
  ['the wizard', wizard, ':host', 'display', 'none'],
  ['the wizard’s outlines', outline, 'div', 'display', 'none'],
])('%s are not printed', (_, css, selector, property, value) => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  const printed = [...sheet.cssRules]
    .filter((rule) => rule instanceof CSSMediaRule)
    .filter(({ media }) => media.mediaText === 'print')
    .flatMap(({ cssRules }) => [...cssRules])
    .filter((rule) => rule instanceof CSSStyleRule)
  expect(printed.map(({ selectorText, style }) => [selectorText, style.getPropertyValue(property)])).toEqual([
    [selector, value],
  ])
})
