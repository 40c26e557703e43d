import { cellKey } from '../../../src/book/area';
import { HEAD, NS, STRINGS, sheetXml, SHEET, tiny, workbookWith } from '../../opc/tiny-workbook';
import { sheetOf } from './outcome';

/* Runs of a text that are struck through, in the shared strings and in the cell. */

const run = (text: string, properties = ''): string =>
  `<r>${properties === '' ? '' : `<rPr>${properties}</rPr>`}<t xml:space="preserve">${text}</t></r>`;
const cases: readonly (readonly [runs: string, left: string | undefined])[] = [
  [run('Bo ', '<strike/>') + run('Anna'), 'Anna'],
  [run('Anna') + run(', Bo', '<b/><strike val="1"/><sz val="11"/>'), 'Anna'],
  [run('Bo', '<strike val="true"/>'), ''],
  [run('Bo', '<strike val="0"/>') + run(' Ek'), undefined],
  [run('Bo', '<strike val="false"/>') + run(' Ek', '<b/>'), undefined],
  [run('Bo', '<rFont val="Arial"><x/></rFont><strike></strike>') + run(' Ek', '<b/>'), ' Ek'],
  [run('a') + run('b', '<strike/>') + run('c') + run('d', '<strike/>'), 'ac'],
  ['<t>Bo</t>', undefined],
  [`${run('Bo ', '<strike/>')}${run('Anna')}<rPh sb="0" eb="1"><t>x</t></rPh>`, 'Anna'],
];

describe.each(cases)('%s', (runs, left) => {
  const leftIn = (cell: string, strings: readonly string[]): unknown =>
    sheetOf(
      workbookWith({
        ...tiny,
        [SHEET]: sheetXml(`<row r="1">${cell}</row>`),
        [STRINGS]: `${HEAD}<sst ${NS}>${strings.join('')}</sst>`,
      }),
    ).struckRuns?.get(cellKey(1, 1))?.left;

  it('in the shared strings', () =>
    expect(leftIn('<c r="A1" t="s"><v>1</v></c>', ['<si><t>x</t></si>', `<si>${runs}</si>`])).toBe(left));
  it('in the cell', () =>
    expect(leftIn(`<c r="A1" t="inlineStr"><is>${runs}</is></c>`, ['<si><t>x</t></si>'])).toBe(left));
});
