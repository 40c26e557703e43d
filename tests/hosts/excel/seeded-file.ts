import type { Edit } from '../../../src/book/edit';
import { guarded } from '../../../src/book/guarded';
import { xlsxHost } from '../../../src/hosts/xlsx/xlsx';
import { seedEdits } from '../../book/seed-book';
import { blankWorkbook } from '../xlsx/blank-workbook';

const blankSheet = { sheet: 'Blad1', row: 1, column: 1, rows: 1, columns: 1 };

/** The sheet that every workbook file must have is marked as ours, so that it can go once there are others. */
const without: readonly Edit[] = [{ kind: 'removeOwnSheet', sheet: 'Blad1' }];
const marked: readonly Edit[] = [{ kind: 'setName', name: 'planbok_blank', area: blankSheet, hidden: true }];

let file: Uint8Array | undefined;

/** A file that holds what the contract is seeded with, written once. */
export function seededFile(): Uint8Array {
  if (file) return file;
  const host = xlsxHost(blankWorkbook());
  for (const edits of [[...marked, ...seedEdits], without]) host.apply(guarded(host.read(), edits));
  return (file = host.bytes());
}
