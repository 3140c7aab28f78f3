import { readCsv, writeCsv } from '@/utils/spreadsheet/csv'
import { readWorkbook, WorkbookError } from '@/utils/spreadsheet/read-workbook'
import { writeWorkbook } from '@/utils/spreadsheet/write-workbook'
import type { ProcedureCatalogue } from './procedure-catalogue'
import { type CatalogueReading, readCatalogue, writeCatalogue } from './procedure-rows'

/** Why a file as a whole cannot be read. */
export type FileProblem = WorkbookError['problem'] | 'notUtf8'

/** A catalogue file read: its procedures and the errors of its rows, or why it is no such file. */
export type CatalogueFile = ({ ok: true } & CatalogueReading) | { ok: false; problem: FileProblem }

/**
 * Reads a catalogue from the bytes of an .xlsx or .csv file; which it is, the bytes say (a file's name may lie).
 * Needs DOMParser: pages only.
 */
export function readCatalogueFile(bytes: Uint8Array): CatalogueFile {
  try {
    return { ok: true, ...readCatalogue(isZip(bytes) ? readWorkbook(bytes) : readCsv(utf8(bytes))) }
  } catch (error) {
    if (error instanceof WorkbookError) return { ok: false, problem: error.problem }
    if (error instanceof TypeError) return { ok: false, problem: 'notUtf8' }
    throw error
  }
}

/** The catalogue as the bytes of a file; reading them back gives the same catalogue. */
export function writeCatalogueFile(catalogue: ProcedureCatalogue, format: 'xlsx' | 'csv'): Uint8Array {
  const table = writeCatalogue(catalogue)
  return format === 'xlsx'
    ? writeWorkbook([{ name: 'Danh mục thủ tục', rows: table }])
    : new TextEncoder().encode(writeCsv(table))
}

/** @throws TypeError when the bytes are no UTF-8, so that no letter is silently replaced. */
function utf8(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b
}
