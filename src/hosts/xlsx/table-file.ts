import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { MAX_FILE } from '../../opc/limits';
import { Failure } from '../failure';
import { delimitedTable } from '../../book/delimited-text';
import { decodedText } from './decoded-text';
import { onDisk, regularFile } from './disk';
import { tableWorkbook } from './table-workbook';

/**
 * A table in a text file as a workbook of one sheet, which says in each cell exactly what the field says.
 * @throws Failure
 */
export function tableFileBytes(file: string): Uint8Array {
  return onDisk(file, () => {
    if (regularFile(file).size > MAX_FILE)
      throw new Failure('too-large', { file, reason: 'workbook-too-large', limit: MAX_FILE });
    const text = decodedText(readFileSync(file));
    if (text === undefined) throw new Failure('unreadable-file', { file, reason: 'no-text' });
    if (text.trim() === '') throw new Failure('unreadable-file', { file, reason: 'empty' });
    const table = delimitedTable(text);
    if ('line' in table)
      throw new Failure('unreadable-file', { file, reason: 'open-quote', limit: table.line });
    return tableWorkbook(table.rows, basename(file, extname(file)));
  });
}
