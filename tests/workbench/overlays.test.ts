import ExcelJS from 'exceljs';
import { openWorkbench } from '../../workbench/office-double/open-workbench';

interface Ruled {
  readonly type: string;
  readonly formulae?: readonly string[];
  readonly operator?: string;
  readonly text?: string;
  readonly stop?: boolean;
}

const color = ['DDEEDD', 'FFE0B2', 'E1EEFB'];
const fill = (at: number) => ({
  fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: `FF${color[at] ?? ''}` } },
});

/** Rules over `A2:C4`, the strongest first; each paints the cells in a colour of its own. */
async function ruled(...rules: readonly Ruled[]) {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Plan');
  sheet.addRow(['Åtgärd', 'Klart senast', 'Status', 'Gräns']);
  sheet.addRow(['Ett', new Date(Date.UTC(2021, 0, 1)), 'Klar', 5]);
  sheet.addRow(['Två', new Date(Date.UTC(2021, 0, 2)), 'Pågår']);
  sheet.addRow([7, new Date(Date.UTC(2999, 0, 2))]);
  sheet.addConditionalFormatting({
    ref: 'A2:C4',
    rules: rules.map((rule, at) => ({
      priority: at + 1,
      style: fill(at),
      ...rule,
    })) as unknown as ExcelJS.ConditionalFormattingRule[],
  });
  const workbench = openWorkbench(new Uint8Array(await book.xlsx.writeBuffer()));
  const fills = () =>
    ['2', '3', '4'].map((row) =>
      [1, 2, 3]
        .map((column) => {
          const line = workbench.rows('Plan', 1, 9).find((one) => one.row === Number(row));
          const fill = line?.cells.find((cell) => cell.column === column)?.overlay?.fill;
          return fill === undefined ? '.' : String(color.indexOf(fill));
        })
        .join(''),
    );
  const ready = () => {
    while (workbench.prepareSome() === 'working');
    return fills();
  };
  return { workbench, fills, ready };
}

const expression = (formula: string): Ruled => ({ type: 'expression', formulae: [formula] });

test.each<readonly [string, readonly Ruled[], readonly string[]]>([
  ['a row by its status', [expression('$C2="Klar"')], ['000', '...', '...']],
  [
    'overdue and not done, as a job writes it',
    [expression('AND($B2<TODAY(),$C2<>"Klar")')],
    ['...', '000', '...'],
  ],
  ['cells by their own value', [expression('ISNUMBER(A2)')], ['.0.', '.0.', '00.']],
  ['an empty cell nobody has touched', [expression('ISBLANK(A2)')], ['...', '...', '..0']],
  ['another sheet’s cell, once and for all', [expression('Plan!$D$2=5')], ['000', '000', '000']],
  [
    'a comparison with a cell',
    [{ type: 'cellIs', operator: 'greaterThan', formulae: ['$D$2'] }],
    ['.0.', '.0.', '00.'],
  ],
  ['a text within', [{ type: 'containsText', operator: 'containsText', text: 'går' }], ['...', '..0', '...']],
  [
    'two rules: the stronger one’s colour stays',
    [expression('$C2="Klar"'), expression('TRUE')],
    ['000', '111', '111'],
  ],
  [
    'nothing more where a rule stops',
    [{ ...expression('$C2="Klar"'), stop: true }, expression('$A2="Två"')],
    ['000', '111', '...'],
  ],
  ['a formula nobody can follow: nothing', [expression('NOSUCH($C2)')], ['...', '...', '...']],
  [
    'and nothing weaker that it might have covered',
    [expression('NOSUCH($C2)'), expression('TRUE')],
    ['...', '...', '...'],
  ],
  [
    'what is stronger than it is drawn',
    [expression('$C2="Klar"'), expression('NOSUCH($C2)')],
    ['000', '...', '...'],
  ],
])('%s', async (_, rules, painted) => {
  const { ready } = await ruled(...rules);
  expect(ready()).toEqual(painted);
});

test('colours follow what is typed, and are not drawn before they are known', async () => {
  const { workbench, fills, ready } = await ruled(expression('$C2="Klar"'));
  expect(fills()).toEqual(['...', '...', '...']);
  expect(ready()).toEqual(['000', '...', '...']);
  expect(workbench.prepareSome()).toBe('resting');
  workbench.typeInto({ sheet: 'Plan', row: 3, column: 3 }, 'klar');
  workbench.typeInto({ sheet: 'Plan', row: 2, column: 3 }, '');
  expect(fills()).toEqual(['...', '000', '...']);
  // Nothing of it is in the file.
  const again = openWorkbench(workbench.save());
  expect(again.sheet('Plan')).toMatchObject({ rows: 4, columns: 4 });
});
