import type { CellValue } from '../../../src/book/cells';
import { readPlan } from '../../../src/plan/read-plan';
import type { Field } from '../../../src/plan/field';
import { problemText } from '../../../src/text/problem';
import { bookOf, sheetOf } from '../sheet-of';

const tasks = ['Byt filter i kylmaskinen', 'Utbilda nya chefer', 'Märk alla ventiler', 'Måla om matsalen'];
const old = ['Ej påbörjad', 'Ej påbörjad', 'Pågår', 'Ej påbörjad'];
const now = ['Pågår', 'Klart', 'Klart', 'Ej påbörjad'];

function read(headings: readonly [string, string], map?: readonly (readonly [string, Field])[]) {
  const rows: readonly (readonly CellValue[])[] = [
    ['Åtgärd', 'Ansvarig', headings[0], 'Klart senast', headings[1]],
    ...tasks.map((task, at) => [task, 'Eva Berg', old[at] ?? null, '2026-06-01', now[at] ?? null]),
  ];
  const { tables, problems } = readPlan(bookOf(sheetOf('Plan', rows)), {
    today: '2026-05-20',
    ...(map ? { map: new Map(map) } : {}),
  });
  return {
    statuses: tables[0]?.rows.map(({ status }) => status.text),
    asked: problems.filter(({ code }) => code === 'doubtful-heading'),
  };
}

const pairs = [
  ['Status', 'Ny status'],
  ['Status', 'Aktuell status'],
  ['Status', 'Status idag'],
  ['Status', 'Latest status'],
  ['Status chef', 'Status skyddsombud'],
  ['Status', 'Nuläge'],
  ['Status', 'Updated status'],
  ['Status', 'Uppföljning'],
  ['Status', 'Progress'],
  ['Status', 'Avstämning'],
  ['Status', 'Where we are'],
  ['Status', 'Kommentar'],
  ['Initial status', 'Final status'],
] as const;

describe('of two columns that say how things stand, the person is asked which counts', () => {
  it.each(pairs)('%s beside %s', (first, second) => {
    const { asked } = read([first, second]);
    expect(asked).toHaveLength(1);
    const headings = asked[0]?.columns?.map(({ heading }) => heading) ?? [];
    expect([...headings].sort()).toEqual([first, second].sort());
    const said = asked.map((problem) => problemText(problem, 'sv')).join();
    expect(said).toContain(`Nu läses ”${headings[0] ?? ''}”. Vilken gäller?`);
    expect(said).not.toContain('Menas');
  });

  it.each([
    ['Tidigare status', 'Status'],
    ['Status Q1', 'Status Q2'],
    ['Previous status', 'Status'],
  ] as const)('but %s beside %s is how it stood', (first, second) => {
    const { asked, statuses } = read([first, second]);
    expect(asked).toEqual([]);
    expect(statuses).toEqual(now);
  });

  it.each(pairs.flatMap((pair) => pair.map((chosen) => [pair, chosen] as const)))(
    '%j: the answer %s is the one that is read, and nothing is asked any more',
    (pair, chosen) => {
      const { asked, statuses } = read(pair, [[chosen, 'status']]);
      expect(asked).toEqual([]);
      expect(statuses).toEqual(chosen === pair[0] ? old : now);
    },
  );
});
