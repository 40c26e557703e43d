import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkbookSnapshot } from '../../../src/book/snapshot';
import { snapshotOf } from '../../../src/hosts/xlsx/read';
import { readPlan } from '../../../src/plan/read-plan';
import { caseCount, someOf } from '../../case-count';
import { fixtures } from '../../plan/fixtures/all';
import { describeShared } from '../../shared-folder';
import { workbooksIn, workbooksOfOthers } from '../every-workbook';
import { anyTraits, around } from './around';
import { fileOf } from './fixture-files';
import { languageOf, plans, type Place } from './graft';
import { request, tried } from './tried';

/*
 * A plan inside any workbook: rows of a plan are put into a workbook that somebody has for something else, below what a
 * sheet holds or beside it. The review reads and structures them, and everything else stays: parts byte for byte; cells,
 * rules, names, styles and whatever else a sheet has, element for element.
 */
const places = (sheet: string): readonly Place[] => [
  { sheet, side: 'below', gap: 2 },
  { sheet, side: 'beside', gap: 2 },
  { sheet, side: 'across', gap: 3 },
];

/** The rows of the plan below its headings, where it is put at the top of a sheet. */
const isInPlan = (row: number): boolean => row > 1 && row <= 1 + plans.sv.rows.length;

/**
 * Beside a table whose headings stand in a row of the plan's, the two are read as one table: docs/reading.md says so. There the
 * plan is put below, and below to the right.
 */
const sheetsReadAlone = (workbook: WorkbookSnapshot): ReadonlySet<string> => {
  const withHeadings = readPlan(workbook, request).tables.filter(({ headingRows }) =>
    headingRows.some(isInPlan),
  );
  const others = new Set(withHeadings.map(({ sheet }) => sheet));
  return new Set(workbook.sheets.map(({ name }) => name).filter((name) => !others.has(name)));
};

type Case = readonly [name: string, place: Place, bytes: () => Uint8Array];

/** Every visible sheet of a workbook, and every place on it. */
function casesOf(name: string, bytes: () => Uint8Array): readonly Case[] {
  const workbook = snapshotOf(bytes());
  const alone = sheetsReadAlone(workbook);
  return workbook.sheets
    .filter(({ visibility }) => visibility === 'visible')
    .flatMap((sheet) => places(sheet.name))
    .filter(({ sheet, side }) => side !== 'beside' || alone.has(sheet))
    .map((place): Case => [name, place, bytes]);
}

const samples = join(__dirname, '../../../samples');

describe('a plan inside a sample, and inside every invented workbook', () => {
  const files = workbooksIn(samples, '').flatMap(([name, file]) => casesOf(name, () => readFileSync(file)));
  const invented = fixtures.flatMap(({ name, sheets }): readonly Case[] => {
    const [first] = sheets;
    const bytes = (): Uint8Array => fileOf(sheets);
    return first ? [[`fixture ${name}`, { sheet: first.name, side: 'below', gap: 3 }, bytes]] : [];
  });
  test.each([...someOf(files), ...someOf(invented)])('%s, at %j', (name, place, bytes) => {
    tried(bytes(), plans[languageOf(name)], place);
  });
});

describeShared('a plan inside every workbook made by others', (folder) => {
  const cases = workbooksOfOthers(folder).flatMap(([name, file]) => casesOf(name, () => readFileSync(file)));
  test.each(someOf(cases))('%s, at %j', (name, place, bytes) => {
    tried(bytes(), plans[languageOf(name)], place);
  });
});

const anyPlace: fc.Arbitrary<Place> = fc.record({
  sheet: fc.constantFrom('Budget', 'Annat'),
  side: fc.constantFrom('below', 'beside', 'across'),
  gap: fc.integer({ min: 2, max: 6 }),
});

test('a plan inside any workbook', () => {
  fc.assert(
    fc.property(anyTraits, anyPlace, fc.constantFrom('sv', 'en'), (traits, place, language) => {
      expect(tried(around(traits), plans[language], place)).toBeDefined();
    }),
    { numRuns: caseCount(150) },
  );
});
