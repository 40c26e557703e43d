import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { MAX_FILE } from '../../opc/limits';
import { Failure } from '../failure';
import { delimitedTable } from './delimited-text';
import { onDisk, regularFile } from './disk';
import { tableWorkbook } from './table-workbook';

/** Marks at the start of a text, by what it is written in. */
const marks = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;

/** The text, in UTF-8 or what its mark says; else in what Windows wrote before that. `undefined` for what is no text. */
function textOf(bytes: Uint8Array): string | undefined {
  const mark = marks.find((one) => one.bytes.every((byte, index) => bytes[index] === byte));
  if (mark) return new TextDecoder(mark.encoding).decode(bytes);
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/**
 * A table in a text file as a workbook of one sheet, which says in each cell exactly what the field says.
 * @throws Failure
 */
export function tableFileBytes(file: string): Uint8Array {
  return onDisk(file, () => {
    if (regularFile(file).size > MAX_FILE)
      throw new Failure('too-large', { file, reason: 'workbook-too-large', limit: MAX_FILE });
    const text = textOf(readFileSync(file));
    if (text === undefined) throw new Failure('unreadable-file', { file, reason: 'no-text' });
    if (text.trim() === '') throw new Failure('unreadable-file', { file, reason: 'empty' });
    const table = delimitedTable(text);
    if ('line' in table)
      throw new Failure('unreadable-file', { file, reason: 'open-quote', limit: table.line });
    return tableWorkbook(table.rows, basename(file, extname(file)));
  });
}
