/** Random cases a property: enough to notice in `npm test`, ten thousand in `npm run test:long`. */
export const runs = process.env.DUNG_HEN_LONG ? 10_000 : 1_000
