/**
 * The one door to zod: `mini` for its size, `jitless` because the Content Security Policy of our pages forbids
 * the code from strings that zod's fast path tries (design.md, the overlay).
 */
import * as z from 'zod/mini'

z.config({ jitless: true })

export { z }
