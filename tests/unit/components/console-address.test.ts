import { expect, test } from 'vitest'
import { consoleName, consoleOrigin } from '@/components/console-address'

test.each([
  ['https://motcua.tinh.gov.vn/', 'https://motcua.tinh.gov.vn'],
  ['https://motcua.tinh.gov.vn/web/guest#/danh-sach-ho-so?x=1', 'https://motcua.tinh.gov.vn'],
  ['  motcua.tinh.gov.vn/dang-nhap ', 'https://motcua.tinh.gov.vn'],
  ['motcua.tinh.gov.vn:8443', 'https://motcua.tinh.gov.vn:8443'],
  ['http://10.0.0.7:8080/dvc', 'http://10.0.0.7:8080'],
  ['HTTP://MOTCUA.TINH.GOV.VN', 'http://motcua.tinh.gov.vn'],
  ['https://user:secret@motcua.tinh.gov.vn/', 'https://motcua.tinh.gov.vn'],
  ['http://localhost:3000', 'http://localhost:3000'],
])('%j means %s', (typed, origin) => {
  expect(consoleOrigin(typed)).toBe(origin)
})

test.each([
  '',
  '   ',
  'một cửa',
  'motcua',
  'ftp://motcua.tinh.gov.vn',
  'file:///etc/hosts',
  'javascript:alert(1)',
  'javascript://motcua.tinh.gov.vn/%0aalert(1)',
  'chrome://extensions',
  'https://',
  'https://<script>',
])('%j is no console', (typed) => {
  expect(consoleOrigin(typed)).toBeNull()
})

test('a console is called by its host until the office names it', () => {
  expect(consoleName('http://10.0.0.7:8080')).toBe('10.0.0.7:8080')
})
