import { readFileSync, writeFileSync } from 'node:fs';
import { guarded } from '../../src/book/guarded';
import type { CellInput } from '../../src/book/edit';
import { xlsxHost } from '../../src/hosts/xlsx/xlsx';
import { ordered } from '../../src/cli/ordered';
import type { ScanDocument } from '../../src/cli/scan-contract';
import { tableChoices } from '../../src/cli/table-choices';
import { tableKinds } from '../../src/plan/field';
import { settingsIn } from '../../src/plan/settings/stored-settings';
import { deskInFolder, sampleOf, type DeskInFolder } from './desk-in-folder';

const things = ['Ventilation', 'Solceller', 'Cykelställ', 'Kompost', 'Bokbyte', 'Fönster'];

const plan: readonly (readonly CellInput[])[] = [
  ['Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
  ['Byt lampor i trapphuset', 'Eva Berg', { date: '2020-10-16' }, 'Klar'],
  ['Sortera avfall i köket', 'Bo Lund', { date: '2020-12-31' }, 'Pågår'],
  ['Väg maten som blir över', 'Eva Berg', { date: '2020-12-31' }, 'Pågår'],
];

/** A list that is followed up, under headings that do not say what it lists. */
const list: readonly (readonly CellInput[])[] = [
  ['Nr', 'Objekt', 'Vem', 'När', 'Läge'],
  ...things.map((thing, index): readonly CellInput[] => [
    index + 1,
    thing,
    index % 2 === 0 ? 'Bo Lund' : 'Eva Berg',
    { date: `2020-1${index % 3}-15` },
    index % 2 === 0 ? 'Pågår' : 'Klar',
  ]),
];

/** The sample with one more sheet: a plan, and the list below it. */
function desk(): DeskInFolder {
  const made = deskInFolder({ 'plan.xlsx': sampleOf('sv') });
  const host = xlsxHost(readFileSync(made.at('plan.xlsx')));
  const at = (row: number) => ({ sheet: 'Mer', row, column: 1 });
  host.apply(
    guarded(host.read(), [
      { kind: 'addSheet', sheet: 'Mer' },
      { kind: 'writeCells', at: at(1), cells: plan },
      { kind: 'writeCells', at: at(8), cells: list },
    ]),
  );
  writeFileSync(made.at('plan.xlsx'), host.bytes());
  return made;
}

const scanned = async (from: DeskInFolder, line: string): Promise<ScanDocument> =>
  JSON.parse((await from.run(line)).out) as ScanDocument;

const kindsOn = ({ tables }: ScanDocument): readonly string[] =>
  tables.flatMap(({ sheet, kind }) => (sheet === 'Mer' ? [kind] : []));
const asked = ({ problems }: ScanDocument) => problems.filter(({ code }) => code === 'unsure-table');

test('a list beside a plan is asked about, with the options that answer it', async () => {
  const from = desk();
  const { out } = await from.run('check $plan.xlsx');
  expect(out).toContain('Kolumn B, ”Objekt”, ser ut att vara åtgärden.');
  expect(out).toContain('--table "Mer/A8:E8=actions" --map "Objekt=title"');
  expect(out).toContain('Om det inte är någon tabell: --table "Mer/A8:E8=none"');
  from.remove();
});

test.each([
  ['Mer/A8:E8=actions', ['actions', 'actions']],
  ['Mer/A8=findings', ['actions', 'findings']],
  ['Mer/A8:E8=none', ['actions']],
  ['Mer=none', []],
])('--table %s is obeyed at once', async (said, kinds) => {
  const from = desk();
  const document = await scanned(from, `scan $plan.xlsx --json --table ${said}`);
  expect(kindsOn(document)).toEqual(kinds);
  expect(asked(document)).toEqual([]);
  from.remove();
});

test.each(['Mer/A8:E8=none', 'Mer=none'])('--table %s is kept by a job that writes', async (said) => {
  const from = desk();
  const { out } = await from.run(`link $plan.xlsx -o $out.xlsx --table ${said}`);
  expect(out).toContain('sparade i arbetsboken');
  expect(asked(await scanned(from, 'scan $out.xlsx --json'))).toEqual([]);
  expect(asked(await scanned(from, 'scan $plan.xlsx --json'))).toHaveLength(1);
  from.remove();
});

test('yes and the column are kept, with the headings by which they are found again', async () => {
  const from = desk();
  await from.run('link $plan.xlsx -o $out.xlsx --table Mer/A8:E8=actions --map Objekt=title');
  const { settings } = settingsIn(xlsxHost(readFileSync(from.at('out.xlsx'))).read());
  expect(settings.tables).toEqual([
    {
      sheet: 'Mer',
      row: 8,
      left: 1,
      right: 5,
      headings: ['Nr', 'Objekt', 'Vem', 'När', 'Läge'],
      kind: 'actions',
    },
  ]);
  expect(settings.columns).toEqual([{ sheet: 'Mer', heading: 'Objekt', field: 'title' }]);
  const document = await scanned(from, 'scan $out.xlsx --json');
  expect(kindsOn(document)).toEqual(['actions', 'actions']);
  expect(
    document.problems.filter(({ code, sheet }) => sheet === 'Mer' && code === 'doubtful-heading'),
  ).toEqual([]);
  from.remove();
});

test('a sheet that is not there is told', async () => {
  const from = desk();
  expect((await from.run('scan $plan.xlsx --table Annat=none')).code).toBe(3);
  from.remove();
});

test.each(tableKinds)('a place and a kind: %s', (kind) => {
  expect(tableChoices([`A=B/c!/C4:F4=${kind}`, `Blad 1=none`])).toEqual({
    tables: [{ sheet: 'A=B/c!', row: 4, left: 3, right: 6, kind }],
    notPlans: ['Blad 1'],
  });
});

test.each([
  ['Plan', 'bad-table'],
  ['=none', 'bad-table'],
  ['Plan=actions', 'bad-table'],
  ['Plan/A1:B2=actions', 'bad-table'],
  ['Plan/A1=plan', 'bad-kind'],
])('--table %s makes no sense', (said, code) => {
  expect(ordered(['scan', 'a.xlsx', '--table', said], { LANG: 'sv' })).toMatchObject({ kind: 'usage', code });
});
