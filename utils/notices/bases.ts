import type { PaperTitle } from './paper'

type FormBasis = Pick<PaperTitle, 'formNumber' | 'basis' | 'validFrom' | 'validTo' | 'hasOfficialBody'>

/** A form of Phụ lục I, Thông tư 03/2025/TT-VPCP, in force since 15/9/2025. Its body was not to be had. */
export function circular2025(formNumber: string): FormBasis {
  return {
    formNumber,
    basis: 'Phụ lục I, Thông tư số 03/2025/TT-VPCP ngày 15 tháng 9 năm 2025',
    validFrom: '2025-09-15',
    hasOfficialBody: true,
  }
}

/** A form of Thông tư 01/2018/TT-VPCP, which offices still know by its number and name. */
export function circular2018(formNumber: string): FormBasis {
  return {
    formNumber,
    basis: 'Thông tư số 01/2018/TT-VPCP ngày 23 tháng 11 năm 2018',
    validFrom: '2018-11-23',
    validTo: '2025-09-14',
    hasOfficialBody: true,
  }
}

/** No form of its own: laid out as the decree on official papers lays out its kind. */
export function decree2020(formNumber: string): FormBasis {
  return {
    formNumber,
    basis: 'Phụ lục III, Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020',
    validFrom: '2020-03-05',
  }
}
