import type { Edit } from '../../../src/book/edit';
import { guarded } from '../../../src/book/guarded';
import { xlsxHost } from '../../../src/hosts/xlsx/xlsx';
import { contractOf } from '../contract';
import { blankWorkbook } from './blank-workbook';

const blankSheet = { sheet: 'Blad1', row: 1, column: 1, rows: 1, columns: 1 };

/** The sheet that every workbook file must have is marked as ours, so that it can go once there are others. */
const without: readonly Edit[] = [{ kind: 'removeOwnSheet', sheet: 'Blad1' }];
const marked: readonly Edit[] = [{ kind: 'setName', name: 'planbok_blank', area: blankSheet, hidden: true }];

contractOf({
  name: 'xlsx',
  runs: 150,
  seeded: (seed) => {
    const host = xlsxHost(blankWorkbook());
    for (const edits of [[...marked, ...seed], without]) host.apply(guarded(host.read(), edits));
    return host;
  },
});
