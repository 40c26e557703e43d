import { textOf } from '../../../src/book/cells';
import { replay } from '../../../src/book/replay';
import type { WorkbookSnapshot } from '../../../src/book/snapshot';
import { heldMinutes } from '../../../src/jobs/minutes/held-minutes';
import { partsOf } from '../../../src/jobs/minutes/minutes';
import { textIn } from '../../../src/text/text';
import { made, planBook } from '../agenda/typed-agenda';
import { day, meeting, minutesMade, rowsOf, typedInAgenda, typedInMinutes } from './held-meeting';
import { partText } from './record-as-text';

/* Minutes as they stand on their sheet, which the Word document is made of: the agenda may be of another meeting by now. */

const agenda = made(planBook, { meeting, language: 'sv' });

const held = minutesMade(
  (
    [
      ['Dagordningen', { decision: 'Ja' }],
      ['1.2', { decision: 'Avfallet vägs varje månad i år.', owner: 'Bo Ek', due: { date: '2021-05-01' } }],
      ['Finns det andra', { proposal: 'Lunchen blir vegetarisk.', owner: 'Köket' }],
      ['Klimatpott och projekt', { decision: 'Potten delas ut i maj.' }],
      ['Tid för nästa', { decision: '2021-03-23 13–15' }],
    ] as const
  ).reduce((book, [item, said]) => typedInAgenda(book, item, said), agenda),
);

const name = `Protokoll ${day}`;

function asText(book: WorkbookSnapshot, language: 'sv' | 'en' = 'sv'): readonly string[] {
  const minutes = heldMinutes(book, day, textIn(language));
  if (minutes === null) return ['none'];
  const { title, madeFrom, headings, standard, decisions, text } = minutes;
  return [
    [minutes.day, textOf(title), textOf(madeFrom), standard].join(' / '),
    headings.map(textOf).join(' | '),
    text === textIn('sv') ? 'in Swedish' : 'in another language',
    ...partsOf(minutes).flatMap(partText),
    ...decisions.map(({ number, point, text: said, owner, due, of, isDenied }) =>
      [number, point, said, owner, due, of, isDenied ? 'denied' : null].map((cell) => textOf(cell)).join(' / '),
    ),
  ];
}

test('the whole minutes', () => {
  expect(asText(held)).toMatchSnapshot();
});

test('they are in the language that they were made in', () => {
  expect(asText(held, 'en')).toEqual(asText(held));
});

test('there are none of another day', () => {
  expect(heldMinutes(held, '2020-11-25', textIn('sv'))).toBeNull();
  expect(asText(agenda)).toEqual(['none']);
});

test('what was corrected in them counts, and a part that was deleted is empty', () => {
  const corrected = typedInMinutes(
    typedInMinutes(held, '1.2', { decision: 'Avfallet vägs varje dag.', owner: null }),
    'Dagordningen',
    { decision: null, number: null },
  );
  const rows = rowsOf(corrected, name);
  const from = rows.findIndex((row) => row.split(' | ')[1]?.startsWith('Resultat av'));
  expect(from).toBeGreaterThan(0);
  const cut = replay(corrected, [
    {
      kind: 'writeCells',
      at: { sheet: name, row: from + 1, column: 1 },
      cells: Array.from({ length: rows.length - from }, () => Array<null>(8).fill(null)),
    },
  ]);
  const text = asText(cut);
  expect(text.filter((line) => /^@|^B-|Dagordningen:|1\.2/u.test(line.trim()))).toMatchSnapshot();
});
