import { readPlan } from '../../../src/plan/read-plan';
import { bookOf, sheetOf, type Rows } from '../sheet-of';

const read = (rows: Rows): ReturnType<typeof readPlan> =>
  readPlan(bookOf(sheetOf('Register', rows)), { today: '2026-05-15' });

test.each<readonly [string, Rows]>([
  [
    'laws, most of them followed',
    [
      [
        'Nr',
        'Lag/krav',
        'Hur berörs vi',
        'Efterlevs (J/N)',
        'Åtgärd vid brist',
        'Ansvarig',
        'Klart',
        'Åtgärd klar (J/N)',
      ],
      ['1', 'Miljöbalken 2 kap', 'Alla', 'J', null, null, null, null],
      ['2', 'Avfallsförordningen', 'Farligt avfall', 'N', 'Teckna avtal', 'Vaktmästare', '2026-09-30', 'N'],
      ['4', 'AFS 2023:2', 'Alla', 'J', null, null, null, null],
      ['3', 'Köldmedier', 'Kyl', 'N', 'Anlita kylfirma', 'Fastighet', '2026-02-28', 'J'],
    ],
  ],
  [
    'requirements in English',
    [
      ['No', 'Legal requirement', 'Applies to', 'Compliant', 'Action needed', 'Owner', 'Due'],
      ['1', 'Waste Act', 'All', 'Yes', null, null, null],
      ['2', 'F-gas', 'Chillers', 'No', 'Appoint contractor', 'Facilities', '2026-09-30'],
      ['3', 'Health Act', 'All', 'Yes', null, null, null],
      ['4', 'Noise', 'Plant', 'No', 'Survey noise', 'Safety officer', '2026-06-30'],
    ],
  ],
])('a requirement without an action, an owner, a time and a status is no action: %s', (_, rows) => {
  const { tables, problems, rows: count } = read(rows);
  expect(tables.flatMap((table) => table.rows.map(({ title }) => title))).toHaveLength(2);
  expect(problems.map(({ code }) => code)).not.toContain('missing-title');
  expect(problems.filter(({ code }) => code === 'listed-row').length).toBeGreaterThan(0);
  expect(count.listed).toBe(2);
});

test('a requirement that has an owner and a time and no action is asked about', () => {
  const { problems } = read([
    ['Nr', 'Krav', 'Åtgärd', 'Ansvarig', 'Klart senast'],
    ['1', 'Miljöbalken 2 kap', 'Skriv rutin', 'Drift', '2026-09-30'],
    ['2', 'Avfallsförordningen', null, 'Drift', '2026-09-30'],
    ['3', 'Köldmedier', 'Anlita kylfirma', 'Drift', '2026-09-30'],
  ]);
  expect(problems.filter(({ code }) => code === 'missing-title')).toHaveLength(1);
});
