import { replay } from '../../src/book/replay';
import type { NameSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../src/book/snapshot';
import type { RollupFigures } from '../../src/jobs/job';
import { jobs } from '../../src/jobs/jobs';
import { fixtures } from '../plan/fixtures/all';
import { bookOf, sheetOf } from '../plan/sheet-of';
import { someOf } from '../case-count';

const request = { today: '2020-11-24', language: 'sv' } as const;

const isOurs = ({ name }: NameSnapshot): boolean => name.startsWith('planbok');

const withoutNames = (book: WorkbookSnapshot): WorkbookSnapshot => ({
  ...book,
  names: book.names.filter((name) => !isOurs(name)),
});

const withoutProperties = (book: WorkbookSnapshot): WorkbookSnapshot => ({ ...book, properties: new Map() });

/** The sheets renamed by a program that does not follow them: names lead nowhere then. */
const renamed =
  (newName: (name: string) => string) =>
  (book: WorkbookSnapshot): WorkbookSnapshot => ({
    ...book,
    sheets: book.sheets.map((sheet): SheetSnapshot => ({ ...sheet, name: newName(sheet.name) })),
    names: book.names.map((known) =>
      known.area && newName(known.area.sheet) !== known.area.sheet
        ? { ...known, area: null, text: `#REF!` }
        : known,
    ),
  });

/** What a foreign save, or the person after it, has done to the workbook. */
const fates: Readonly<Record<string, (book: WorkbookSnapshot) => WorkbookSnapshot>> = {
  'names dropped': withoutNames,
  'names and properties dropped': (book) => withoutProperties(withoutNames(book)),
  'the ordered copy renamed, its name not followed': renamed((name) => name.replace('(ordnad)', 'i drift')),
  'names dropped, overview, agenda and copy renamed': (book) =>
    renamed((name) => (/ordnad|Lägesbild|Dagordning/u.test(name) ? `Kopia ${name}`.slice(0, 31) : name))(
      withoutNames(book),
    ),
  'names dropped, the original renamed': (book) =>
    renamed((name) => (fixtureSheets.has(name) ? `Gammal ${name}`.slice(0, 31) : name))(withoutNames(book)),
};

const fixtureSheets = new Set(fixtures.flatMap(({ sheets }) => sheets.map(({ name }) => name)));

/** One plan a sheet name: fixtures whose year stands in the sheet's name alone are another plan under another name. */
const counted = ({ total, byStatus }: RollupFigures): unknown => ({ total, byStatus });

describe.each(Object.entries(fates))('%s', (_, forget) => {
  test.each(someOf(fixtures).map(({ name, sheets }) => [name, sheets] as const))(
    'no row is counted twice, and no sheet made twice: %s',
    (__, sheets) => {
      const book = bookOf(...sheets);
      const after = replay(book, jobs.review(book, request).changes.edits);
      const before = jobs.scan(after, request);
      const forgotten = forget(after);
      const scan = jobs.scan(forgotten, request);
      expect(scan.changes.edits).toEqual([]);
      expect(counted(scan.rollup)).toEqual(counted(before.rollup));
      expect(scan.reading.tables.map(({ kind, rows }) => [kind, rows.length])).toEqual(
        before.reading.tables.map(({ kind, rows }) => [kind, rows.length]),
      );
      const { edits } = jobs.review(forgotten, request).changes;
      expect(edits.filter(({ kind }) => kind === 'addSheet' || kind === 'removeOwnSheet')).toEqual([]);
      expect(jobs.review(replay(forgotten, edits), request).changes.edits).toEqual([]);
    },
  );
});

test('a copied tab of the overview is no plan, and is left alone', () => {
  const [fixture] = fixtures;
  const book = bookOf(...(fixture?.sheets ?? []));
  const after = replay(book, jobs.review(book, request).changes.edits);
  const overview = after.sheets.find(({ name }) => name === 'Lägesbild');
  if (!overview) throw new Error('there is no overview');
  const copied = { ...after, sheets: [...after.sheets, { ...overview, name: 'Lägesbild i våras' }] };
  expect(jobs.scan(copied, request).rollup).toEqual(jobs.scan(after, request).rollup);
  const { edits } = jobs.review(copied, request).changes;
  expect(edits.map(({ kind }) => kind)).toEqual(['setName']);
});

test('a plan of the person’s own with a column for the source is hers', () => {
  const rows = [
    ['Åtgärd', 'Ansvarig', 'Status', 'Källa'],
    ['Byt lampor i trapphuset', 'Eva Berg', 'Klar', 'Protokoll, rad 4'],
    ['Sortera avfall i köket', 'Bo Lund', 'Pågår', 'Protokoll, rad 5'],
  ];
  const protocol = [['Protokoll'], ['Mötet öppnades'], ['Närvarande']];
  const book = bookOf(sheetOf('Plan 2020', rows), sheetOf('Protokoll', protocol));
  expect(jobs.scan(book, request).rollup.total).toBe(2);
  expect(jobs.scan(book, request).reading.superseded).toEqual([]);
});
