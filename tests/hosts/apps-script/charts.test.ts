import { jobs } from '../../../src/jobs/jobs';
import { seeded } from './seeded';

test('every bar of a chart is seen: Sheets draws no outline around a white one', () => {
  const { book: state, host } = seeded([
    { kind: 'addSheet', sheet: 'Plan 2020' },
    {
      kind: 'writeCells',
      at: { sheet: 'Plan 2020', row: 1, column: 1 },
      cells: [
        ['Nr', 'Åtgärd', 'Område', 'Ansvarig', 'Klart senast', 'Status'],
        ['1', 'Byta belysning', 'Energi', 'Bo Ek', { date: '2020-06-30' }, 'Utgår'],
        ['2', 'Sortera matavfall', 'Avfall', 'Eva Ask', { date: '2020-09-30' }, 'Klart'],
        ['3', 'Köpa begagnat', 'Inköp', 'Eva Ask', { date: '2020-09-30' }, 'Pågår'],
      ],
    },
  ]);
  const before = host.read();
  const { changes } = jobs.rollup(before, { today: '2020-11-24', language: 'sv' });
  host.apply(changes);
  const charts = state.sheets.flatMap((sheet) => sheet.charts);
  expect(charts).not.toEqual([]);
  for (const { options } of charts) {
    const { colors } = options as { readonly colors: readonly string[] };
    expect(new Set(colors).size).toBe(colors.length);
    expect(colors.filter((color) => /^#F{6}$/iu.test(color))).toEqual([]);
  }
});
