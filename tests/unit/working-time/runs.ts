/**
 * How often each property is tried. The long suite's tries add up to 102,000 over the three time zones
 * it runs under; `DUNG_HEN_RUNS` asks for more of each.
 */
export const numRuns = Number(process.env.DUNG_HEN_RUNS ?? (process.env.DUNG_HEN_LONG ? 2000 : 300))
