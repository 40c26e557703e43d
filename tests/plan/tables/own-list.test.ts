import type { CellValue } from '../../../src/book/cells';
import type { WorkbookSnapshot } from '../../../src/book/snapshot';
import { declarations } from '../../../src/plan/columns/declarations';
import type { Language, ReadKind } from '../../../src/plan/field';
import { readPlan } from '../../../src/plan/read-plan';
import { bookOf, sheetOf } from '../sheet-of';

const today = '2020-11-24';

const languages: readonly Language[] = ['sv', 'en', 'nb'];
const kinds = ['decisions', 'findings'] as const satisfies readonly ReadKind[];

/** What people write where a list has a sentence: every sort of text that is too short to be one. */
const shortTexts: readonly CellValue[] = [
  'Ja', 'Nej', 'Yes', 'No', 'x', 'X', '–', '?', 'ok', 'Klart', 'Done', 'Pågår', 'Avslås', 'IT', 'Bo Ek',
  '2021', 2021, 'v. 14', 'våren', '1.2', 'Å-22', 'OFI', 'Hög', '3 st', '50 %', 'https://kth.se',
]; // prettier-ignore

const mainOf = { decisions: 'title', findings: 'finding.text' } as const;

/** A list as Planbok begins it, with one row. */
function listOf(kind: (typeof kinds)[number], language: Language, said: CellValue): WorkbookSnapshot {
  const columns = declarations[kind];
  const cellOf = (field: string): CellValue => {
    if (field === mainOf[kind]) return said;
    return field === 'id' || field === 'finding.ref' ? 'B-2020-11-1' : null;
  };
  const sheet = sheetOf('Lista', [
    ['Rubrik'],
    [],
    columns.map(({ heading }) => heading[language]),
    columns.map(({ field }) => cellOf(field)),
  ]);
  const area = { sheet: 'Lista', row: 1, column: 1, rows: 1, columns: 1 };
  return { ...bookOf(sheet), names: [{ name: `planbok_${kind}_1`, area, hidden: true, text: '' }] };
}

const cases = kinds.flatMap((kind) =>
  languages.flatMap((language) => shortTexts.map((said) => [kind, language, said] as const)),
);

test.each(cases)(
  'a list of %s that Planbok began in %s is read, be all it says %j',
  (kind, language, said) => {
    const { tables, problems } = readPlan(listOf(kind, language, said), { today });
    expect(tables.map((table) => table.kind)).toEqual([kind]);
    expect(tables[0]?.rows.map(({ id }) => id)).toEqual(['B-2020-11-1']);
    expect(tables[0]?.columns.map(({ field }) => field)).toEqual(
      declarations[kind].map(({ field }) => field),
    );
    expect(problems.filter(({ code }) => code === 'doubtful-heading')).toEqual([]);
  },
);
