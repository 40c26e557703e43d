import type { Edit } from '../../../src/book/edit';
import { guarded } from '../../../src/book/guarded';
import type { SyncWorkbookHost } from '../../../src/hosts/host';
import { xlsxHost } from '../../../src/hosts/xlsx/xlsx';
import { contractOf } from '../contract';
import { blankWorkbook } from './blank-workbook';
import { resavedParts } from './resaved';

const blank = { sheet: 'Blad1', row: 1, column: 1, rows: 1, columns: 1 };
const without: readonly Edit[] = [{ kind: 'removeOwnSheet', sheet: 'Blad1' }];
const marked: readonly Edit[] = [{ kind: 'setName', name: 'planbok_blank', area: blank, hidden: true }];

/** Another program saves the file after each change, so that nothing can be put back byte for byte. */
function betweenPrograms(bytes: Uint8Array): SyncWorkbookHost {
  let host = xlsxHost(bytes);
  return {
    name: 'xlsx',
    can: host.can,
    read: () => host.read(),
    apply: (changes) => {
      const receipt = host.apply(changes);
      host = xlsxHost(resavedParts(host.bytes()));
      return receipt;
    },
  };
}

contractOf({
  name: 'xlsx, saved by another program in between',
  runs: 100,
  seeded: (seed) => {
    const host = betweenPrograms(blankWorkbook());
    for (const edits of [[...marked, ...seed], without]) host.apply(guarded(host.read(), edits));
    return host;
  },
});
