import fc from 'fast-check';
import { cellKey } from '../../src/book/area';
import { openedPackage } from '../../src/hosts/xlsx/open';
import { snapshotOf } from '../../src/hosts/xlsx/read';
import { blankWorkbook } from '../hosts/xlsx/blank-workbook';
import { workbookFaults } from '../opc/workbook-faults';
import { relationshipsOf } from '../../src/opc/relationships';
import { excelOver } from './office';

/* A link goes to the end of those that the sheet's text has, without going through them: what stands is what was given last. */

const row = fc.integer({ min: 1, max: 4 });
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('link' as const),
      row,
      column: fc.integer({ min: 1, max: 3 }),
      to: fc.constantFrom('Blad1!C3', 'Blad1!A1', 'https://example.org/?a=1&b=2', 'https://example.com/'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('clear' as const), row, rows: fc.integer({ min: 1, max: 2 }) }),
  },
  // Something else of the sheet's text changes, before the links and after them.
  { weight: 1, arbitrary: fc.constantFrom({ kind: 'widen' as const }, { kind: 'turn' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'send' as const }) },
);

const isOutside = (to: string): boolean => to.startsWith('https:');

test('links that are given, given anew and cleared stand as they were left, in what is read and in the file', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
      const { excel, workbench } = excelOver(blankWorkbook());
      const wanted = new Map<number, string>();
      await excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Blad1');
        for (const one of steps) {
          if (one.kind === 'link') {
            const { to } = one;
            const range = sheet.getCell(one.row - 1, one.column - 1);
            range.hyperlink = isOutside(to) ? { address: to } : { documentReference: to };
            wanted.set(cellKey(one.row, one.column), to);
          } else if (one.kind === 'clear') {
            sheet.getRange(`A${one.row}:C${one.row + one.rows - 1}`).clear('Hyperlinks');
            for (let at = one.row; at < one.row + one.rows; at += 1)
              for (let column = 1; column <= 3; column += 1) wanted.delete(cellKey(at, column));
          } else if (one.kind === 'widen') sheet.getRange('B:B').format.columnWidth = 40 + steps.length;
          else if (one.kind === 'turn') sheet.pageLayout.orientation = 'Landscape';
          else await context.sync();
        }
        await context.sync();
        const cells = sheet.getRange('A1:C4').getCellProperties({ hyperlink: true });
        await context.sync();
        const read = cells.value.flatMap((line, down) =>
          line.flatMap(({ hyperlink }, across): [number, string][] => {
            const to = hyperlink?.address ?? hyperlink?.documentReference;
            return to === undefined ? [] : [[cellKey(down + 1, across + 1), to]];
          }),
        );
        expect(new Map(read)).toEqual(wanted);
      });
      const bytes = workbench.save();
      expect(workbookFaults(openedPackage(bytes))).toEqual([]);
      const saved = snapshotOf(bytes).sheets[0]?.links ?? new Map<number, unknown>();
      expect(new Set(saved.keys())).toEqual(new Set(wanted.keys()));
      // A relationship that no link uses is not left behind.
      const outside = [...wanted.values()].filter(isOutside).length;
      const relationships = relationshipsOf(openedPackage(bytes), 'xl/worksheets/sheet1.xml');
      expect(relationships.filter(({ isExternal }) => isExternal)).toHaveLength(outside);
    }),
    { numRuns: 60 },
  );
});
