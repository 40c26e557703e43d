import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { delimitedTable } from '../../book/delimited-text';
import { Failure } from '../failure';
import { decodedText } from './decoded-text';
import { onDisk, regularFile } from './disk';
import { copiedCell } from './document/document-table';
import { documentText } from './document/document-text';
import { fileBytes, openedPackage } from './open';
import { readable } from './unreadable';

/** What other programs' files begin with: as a text they would give findings made of code. */
const isMarkup = /^\s*(?:\{\\rtf|<!doctype|<html|<\?xml|%PDF|MIME-Version:|Return-Path:|Received:)/i;

/** The most bytes of a text: a report of a thousand pages. */
const LARGEST = 8_000_000;

function textIn(file: string): string {
  return onDisk(file, () => {
    if (regularFile(file).size > LARGEST)
      throw new Failure('too-large', { file, reason: 'workbook-too-large', limit: LARGEST });
    const text = decodedText(readFileSync(file));
    if (text === undefined || isMarkup.test(text))
      throw new Failure('unreadable-file', { file, reason: 'no-report' });
    return text;
  });
}

/**
 * The text of an audit's report as somebody would have copied it: of a Word document, of a table in a .csv file with tabs
 * between its cells, or of a text file.
 * @throws Failure
 */
export function reportText(file: string): string {
  switch (extname(file).toLowerCase()) {
    case '.docx':
    case '.docm':
      return readable(file, () => documentText(openedPackage(fileBytes(file), file)));
    case '.csv':
    case '.tsv': {
      const table = delimitedTable(textIn(file));
      if ('line' in table)
        throw new Failure('unreadable-file', { file, reason: 'open-quote', limit: table.line });
      return table.rows.map((row) => row.map(copiedCell).join('\t')).join('\n');
    }
    default:
      return textIn(file);
  }
}
