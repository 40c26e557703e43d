import fc from 'fast-check';
import type { CellValue } from '../../src/book/cells';
import type { SheetSnapshot } from '../../src/book/snapshot';
import { sheetOf } from './sheet-of';
import { unicodeText } from '../unicode-text';

const headings = fc.constantFrom(
  'Nr',
  'Åtgärd',
  'Ansvarig',
  'Klart senast',
  'Status',
  'Kommentar',
  'Mål',
  'Avvikelse',
  'Beslut',
  'Owner',
  'Due date',
  'Action',
  '__proto__',
);
const texts = fc.constantFrom(
  'Klar',
  'Pågår',
  'Byta fönster i hus A',
  'Mål 1: Minska',
  '1. Utbildning',
  'Summa',
  'v. 42',
  'ht 2020',
  'GA',
  'x',
  '2021: 3',
  'OBS!',
  '=1+1',
  '\u00A0',
  'constructor',
);
const values: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 4, arbitrary: texts },
  { weight: 2, arbitrary: headings },
  { weight: 1, arbitrary: fc.oneof(fc.integer(), fc.double({ noNaN: true }), fc.boolean()) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      { date: '2020-06-30' },
      { error: '#REF!' },
      { date: '2020-02-29', time: '12:00:00' },
    ),
  },
  { weight: 1, arbitrary: unicodeText({ maxLength: 40 }) },
);
const headerRow = fc.array(fc.option(headings, { nil: null, freq: 6 }), { minLength: 2, maxLength: 7 });
const row = fc.oneof(
  { weight: 5, arbitrary: fc.array(values, { maxLength: 8 }) },
  { weight: 1, arbitrary: headerRow },
);
const merge = fc.tuple(fc.nat(20), fc.nat(6), fc.nat(3), fc.nat(3)).map(([top, left, rows, columns]) => ({
  sheet: 'Blad',
  row: top + 1,
  column: left + 1,
  rows: rows + 1,
  columns: columns + 1,
}));
/** Sheets of anything: headings, plan words, numbers, errors, any text, merged cells anywhere. */
export const sheets: fc.Arbitrary<SheetSnapshot> = fc
  .tuple(fc.array(row, { maxLength: 25 }), fc.array(merge, { maxLength: 4 }))
  .map(([rows, merges]) => ({ ...sheetOf('Blad', rows), merges }));

const titles = fc.constantFrom(
  'Byta fönster i hus A',
  'Mät avfallet',
  'Res mindre',
  '=cmd()',
  'Mål 2: Mindre avfall',
  'Cykla',
);
const owners = fc.constantFrom<CellValue>('GA', 'Drift och IT', '', null, 'Miljösamordnare');
const deadlines = fc.oneof(
  fc.constantFrom<CellValue>(
    'v. 42',
    'ht 2020',
    'löpande',
    'den XX',
    '1/3/2019',
    'senast 30 juni',
    null,
    44_196,
    25.8,
  ),
  fc.constantFrom<CellValue>({ date: '2020-03-31' }, { date: '2021-12-31' }),
);
const states = fc.constantFrom<CellValue>(
  'klart!!',
  'Pågår',
  'Klar',
  'utgår',
  'flyttas till 2021',
  '?',
  '',
  null,
  '50 %',
  'ja',
);
const item = fc
  .tuple(fc.option(fc.integer({ min: 1, max: 9 })), titles, owners, deadlines, states)
  .map((cells): CellValue[] => [...cells]);
const between = fc.oneof(
  { weight: 12, arbitrary: item },
  {
    weight: 1,
    arbitrary: fc.constantFrom<CellValue[]>(
      ['1. Utbildning'],
      ['Mål 1.1 Minska avfallet'],
      [],
      ['OBS! Fyll i status'],
      [null, 'Summa', null, null, 3],
    ),
  },
);

/** Sheets as plans are: title lines, a heading row, items with all that people type, and now and then something between. */
export const plans: fc.Arbitrary<SheetSnapshot> = fc
  .tuple(
    fc.array(fc.constantFrom<CellValue[]>(['Handlingsplan 2020'], ['Fastställd 2020-01-15'], []), {
      maxLength: 3,
    }),
    fc.subarray(['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'], { minLength: 5 }),
    fc.array(between, { minLength: 1, maxLength: 14 }),
    fc.constantFrom('Plan 2020', 'Handlingsplan', 'Blad1', "Eva's plan"),
  )
  .map(([above, headings, rows, name]) => sheetOf(name, [...above, headings, ...rows]));

/** Letters, symbols and colours under a key of the sheet's own, with headings between the rows and words among them. */
export const codedPlans: fc.Arbitrary<SheetSnapshot> = fc
  .tuple(
    fc.constantFrom(
      ['G = klart  Y = pågår  R = ej påbörjad'],
      ['Teckenförklaring: G = klar, Y = pågår, R = utgår'],
      ['G = pågår', 'Y = klart', 'R = väntar'],
    ),
    fc.constantFrom('Status', 'Läge', 'Klart?', 'Klart'),
    fc.array(
      fc.oneof(
        {
          weight: 6,
          arbitrary: fc
            .tuple(
              fc.integer({ min: 1, max: 9 }),
              titles,
              owners,
              deadlines,
              fc.constantFrom<CellValue>('G', 'g', 'Y', 'R', 'R', 'klart', 'x', 1, 0.5, '✓', 'Ja', null, '?'),
            )
            .map((cells): CellValue[] => [...cells]),
        },
        { weight: 1, arbitrary: fc.constantFrom<CellValue[]>(['1. Utbildning'], ['Mål 1. Energi']) },
      ),
      { minLength: 2, maxLength: 12 },
    ),
  )
  .map(([key, status, rows]) =>
    sheetOf('Plan 2020', [
      ['Handlingsplan 2020'],
      [null, null, null, null, ...key],
      [],
      ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', status],
      ...rows,
    ]),
  );
