import { passFiveWorkingDays } from '../../scripts/demo/working-week.mjs'
import { turn, walk } from '../../scripts/lib/console-walks.mjs'
import { allowLeadViews } from '../../scripts/lib/officer.mjs'
import type { Office } from './office'

/** An office that has looked through its lists twice, five working days apart, and may see the lead's pages. */
export async function lookTwice(office: Office): Promise<void> {
  await allowLeadViews(office.auditor.page)
  const page = await office.open('opencps')
  await walk(office.tour('opencps', page))
  passFiveWorkingDays(office.control)
  await page.reload()
  const tour = office.tour('opencps', page)
  // Its menus come with the first answer; one that came later would pass for that of the first menu, too.
  await tour.console.settled(page)
  for (const menu of [0, 1, 2]) await turn(tour, () => tour.console.openMenu(page, menu))
  await office.auditor.untilRecorded(page)
  // Nothing is recorded from here on: figures differ by nothing but the way they are counted.
  await page.close()
}
