import type { ScriptPublicPath } from 'wxt/utils/inject-script'
import { speaksVietnamese } from '@/utils/i18n/catalogue'

/** What is put into a console's page for a script of ours: its words go before it, unless they are its own. */
export function withWords(script: ScriptPublicPath): ScriptPublicPath[] {
  return speaksVietnamese() ? [script] : ['/console-english.js', script]
}
