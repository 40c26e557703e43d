import type { Block } from '../../planbok/sheet-part';
import { relationshipsOf } from '../../planbok/package';
import { tablesOf, tableIdOf } from '../../planbok/tables';
import { attributeIn, childTexts, unwrapped } from '../../planbok/xml';
import type { LiveBook } from './live-book';
import { featuresIn, type LiveSheet } from './live-sheet';

/** The current state of a table. */
export interface LiveTable {
  readonly book: LiveBook;
  readonly sheet: LiveSheet;
  readonly part: string;
  readonly relationshipId: string;
  /** The table's id in the file, which never changes. */
  readonly number: number;
  readonly name: string;
  /** Header and totals rows included. */
  readonly block: Block;
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
  readonly columns: readonly string[];
  readonly style: string;
  readonly showsFilter: boolean;
  readonly showsRowStripes: boolean;
  readonly showsColumnStripes: boolean;
}

const known = new WeakMap<LiveSheet, { readonly frame: string; readonly tables: readonly LiveTable[] }>();

/** Makes a sheet's tables be read again, after the part of one was changed. */
export const forgetTables = (sheet: LiveSheet): void => void known.delete(sheet);

/** The tables of a sheet. */
export function tablesIn(book: LiveBook, sheet: LiveSheet): readonly LiveTable[] {
  const memory = known.get(sheet);
  if (memory?.frame === sheet.frame) return memory.tables;
  const { tableIds } = featuresIn(sheet);
  if (tableIds.length === 0) return [];
  const targets = new Map(relationshipsOf(book.pkg, sheet.part).map(({ id, target }) => [id, target]));
  const xmls = tableIds.map((id) => book.pkg.text(targets.get(id) ?? ''));
  const tables = tablesOf(book.pkg, sheet.part, tableIds).map((reading, index): LiveTable => {
    const xml = xmls[index] ?? '';
    const info = childTexts(xml).find(({ name }) => name === 'tableStyleInfo')?.xml ?? '<none/>';
    const { tag } = unwrapped(info);
    const isOn = (name: string): boolean => ['1', 'true'].includes(attributeIn(tag, name) ?? '');
    return {
      book,
      sheet,
      part: reading.part,
      relationshipId: tableIds[index] ?? '',
      number: tableIdOf(xml),
      name: reading.name,
      block: reading.block,
      hasHeader: reading.hasHeader,
      hasTotals: reading.hasTotals,
      columns: reading.columns,
      style: attributeIn(tag, 'name') ?? '',
      showsFilter: childTexts(xml).some(({ name }) => name === 'autoFilter'),
      showsRowStripes: isOn('showRowStripes'),
      showsColumnStripes: isOn('showColumnStripes'),
    };
  });
  known.set(sheet, { frame: sheet.frame, tables });
  return tables;
}

export const allTables = (book: LiveBook): readonly LiveTable[] =>
  book.sheets.flatMap((sheet) => tablesIn(book, sheet));
