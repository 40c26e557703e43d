import { runSync } from '../../../src/book/pausable';
import { replay } from '../../../src/book/replay';
import { centralPlanOf } from '../../../src/jobs/central/central-text';
import { jobs } from '../../../src/jobs/jobs';
import { bookOf, sheetOf } from '../../plan/sheet-of';

const request = { today: '2020-11-24', language: 'sv' } as const;
const planOf = (text: string) => runSync(centralPlanOf(text, request));

const lines = [
  'Nr;Åtgärd;Ansvarig;Klart senast',
  'C1;Byt alla lampor till LED;Fastighet;2021-06-30',
  'C2;Inför resepolicy;HR;hösten 2021',
];

test.each([
  ['fields of a Swedish program', lines.join('\n')],
  ['cells copied from a sheet', lines.join('\r\n').replaceAll(';', '\t')],
  ['commas, with a mark of the encoding', `\uFEFF${lines.join('\n').replaceAll(';', ',')}`],
  ['a title and an empty line above', `Handlingsplan 2021;;;\n;;;\n${lines.join('\n')}`],
])('a plan in %s', (_, text) => {
  expect(planOf(text).rows.map(({ id, title, owner, deadline }) => [id, title, owner, deadline])).toEqual([
    ['C1', 'Byt alla lampor till LED', 'Fastighet', { date: '2021-06-30' }],
    ['C2', 'Inför resepolicy', 'HR', 'hösten 2021'],
  ]);
});

test.each(['', 'Hej!', 'a;b\nc;d', '"öppet citat;x\ny;z', 'Åtgärd;Ansvarig;Klart senast'])(
  '%j is no plan',
  (text) => {
    expect(planOf(text).rows).toEqual([]);
  },
);

test('a text that begins like a formula stays a text, and the second run changes nothing', () => {
  const own = bookOf(
    sheetOf('Plan 2020', [
      ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
      ['1', 'Sortera', 'Bo', { date: '2020-12-01' }, 'Pågår'],
    ]),
  );
  const centralText = [...lines, 'C3;=1+1 i korridoren;Drift;2021-05-01'].join('\n');
  const first = jobs.agenda(own, { ...request, centralText });
  expect([first.centralRead, first.central?.total]).toEqual([3, 3]);
  const after = replay(own, first.changes.edits);
  const again = jobs.agenda(after, { ...request, centralText });
  expect([again.changes.edits, again.centralRead]).toEqual([[], 3]);
});
