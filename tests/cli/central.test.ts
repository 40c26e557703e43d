import { writeFileSync } from 'node:fs';
import { tableFileBytes } from '../../src/hosts/xlsx/table-file';
import { fileBytes } from '../../src/hosts/xlsx/open';
import { scanContract } from '../../src/cli/scan-contract';
import { deskInFolder, sampleOf } from './desk-in-folder';

const read = (file: string): Uint8Array => (file.endsWith('.csv') ? tableFileBytes(file) : fileBytes(file));

const plan = `Nr;Åtgärd;Ansvarig;Klart senast
C1;Källsortering på alla våningsplan;Fastighetschef;2021-06-30
C2;Upphandla förnybar el;Inköpschef;2021-12-31
C3;Gemensam rutin för återbruk av möbler;Fastighetschef;ht 2021
`;

test.each(['agenda', 'review'])(
  'planbok %s --central says what the unit has not taken up, and twice says the same',
  async (job) => {
    const desk = deskInFolder({ 'plan.xlsx': sampleOf('sv') });
    writeFileSync(desk.at('central.csv'), plan);
    const line = (file: string, out: string): string =>
      `${job} $${file} --central $central.csv -o $${out} --json`;
    const pointIn = (out: string): readonly string[] =>
      (scanContract.parse(JSON.parse(out)).agenda?.items[3]?.lines ?? []).filter((one) =>
        /^C\d|Central/.test(one),
      );
    const first = await desk.run(line('plan.xlsx', 'one.xlsx'), { read });
    expect(pointIn(first.out)).toEqual([
      'Central plan: 3 åtgärder: 1 av 3 finns inte i den egna planen, 1 finns kanske',
      'C2 Upphandla förnybar el: Inköpschef · 2021-12-31',
      'C3 Gemensam rutin för återbruk av möbler: Fastighetschef · 2021-12-31 · kanske samma som Å-20 Rutin för återbruk av datorer (återbruk, rutin)',
    ]);
    expect(scanContract.parse(JSON.parse(first.out)).central).toEqual({
      total: 3,
      left: [
        { sheet: 'Central plan 2021', row: 5, id: 'C2', title: 'Upphandla förnybar el', perhaps: null },
        {
          sheet: 'Central plan 2021',
          row: 6,
          id: 'C3',
          title: 'Gemensam rutin för återbruk av möbler',
          perhaps: 'Å-20',
        },
      ],
    });
    const again = await desk.run(line('one.xlsx', 'two.xlsx'), { read });
    desk.remove();
    expect(pointIn(again.out)).toEqual(pointIn(first.out));
  },
);

test('a file without a plan is refused, and nothing is written', async () => {
  const desk = deskInFolder({ 'plan.xlsx': sampleOf('sv') });
  writeFileSync(desk.at('central.csv'), 'Namn;Telefon\nAnna;08-1\n');
  const { code, err } = await desk.run('agenda $plan.xlsx --central $central.csv -o $one.xlsx', { read });
  desk.remove();
  expect([code, err.includes('Filen har ingen plan med åtgärder.')]).toEqual([3, true]);
});

test('a job that makes no agenda does not take it', async () => {
  const desk = deskInFolder({ 'plan.xlsx': sampleOf('sv') });
  const { code } = await desk.run('rollup $plan.xlsx --central $plan.xlsx');
  desk.remove();
  expect(code).toBe(2);
});
