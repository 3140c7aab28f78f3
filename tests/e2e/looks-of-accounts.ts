import type { Office } from './office'

/** Gives the looks there are to one account, the last of them to another: the demo consoles know one account only. */
export async function giveLooksTo(office: Office, first: string, last: string): Promise<void> {
  await office.auditor.page.evaluate(
    (one: string, other: string) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('dung-hen')
        opening.onsuccess = () => {
          const work = opening.result.transaction('looks', 'readwrite')
          const looks = work.objectStore('looks')
          const all = looks.getAll()
          all.onsuccess = () => {
            const rows: object[] = all.result
            rows.forEach((row, index) => {
              looks.put({ ...row, account: index === rows.length - 1 ? other : one })
            })
          }
          work.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
    first,
    last,
  )
}
