import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fileName } from '@/utils/notices/file-name'

test.each([
  ['H61.12-251117-0003', 'H61.12-251117-0003.docx'],
  ['000.00.05.H61-251117-0003', '000.00.05.H61-251117-0003.docx'],
  ['12/2026/HS TP', '12-2026-HS-TP.docx'],
  ['../../etc/passwd', 'etc-passwd.docx'],
  ['=cmd|x', 'cmd-x.docx'],
  ['H61..12...3', 'H61.12.3.docx'],
  ['', 'ho-so.docx'],
  [null, 'ho-so.docx'],
])('%j is saved as %s', (number, name) => {
  expect(fileName(number)).toBe(name)
})

test('any number gives a name every file system takes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (number) => {
      const name = fileName(number)
      expect(name).toMatch(/^[A-Za-z0-9][A-Za-z0-9.-]*\.docx$/)
      expect(name).not.toContain('..')
      expect(name.length).toBeLessThan(90)
    }),
  )
})
