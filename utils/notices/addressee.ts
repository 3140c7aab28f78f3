import { clean } from '@/utils/dossier/text'
import type { Addressee } from './paper'

/**
 * How names of organisations begin. With their diacritics: "Trường" is a school, "Trương" a family; and never a
 * syllable that is a family name too ("Ban", "Viên").
 */
const organisationWords = [
  'ban quản lý',
  'bệnh viện',
  'chi nhánh',
  'công ty',
  'doanh nghiệp',
  'hộ kinh doanh',
  'hợp tác xã',
  'htx',
  'ngân hàng',
  'phòng khám',
  'quỹ tín dụng',
  'tập đoàn',
  'tổng công ty',
  'trung tâm',
  'trường',
  'ủy ban',
  'uỷ ban',
  'văn phòng',
  'viện',
]

/** Whether a name as the console shows it looks like a person's; the officer can choose otherwise. */
export function addresseeKind(name: string): Addressee['kind'] {
  const cleaned = clean(name).toLocaleLowerCase('vi')
  return organisationWords.some((word) => cleaned.startsWith(`${word} `)) ? 'organisation' : 'person'
}
