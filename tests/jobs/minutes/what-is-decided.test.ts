import type { CellValue } from '../../../src/book/cells';
import { replay } from '../../../src/book/replay';
import { agendaIn, columns } from '../../../src/jobs/agenda/agenda-layout';
import { jobs } from '../../../src/jobs/jobs';
import { made, planBook } from '../agenda/typed-agenda';
import { after, day, meeting, rowOf, rowsOf, typedInAgenda } from './held-meeting';

const agenda = made(planBook, { meeting, language: 'sv' });

type Said = readonly [decision: CellValue, owner?: CellValue, due?: CellValue];

const minuted = (item: string, [decision, owner = null, due = null]: Said) => {
  const book = typedInAgenda(agenda, item, { decision, owner, due });
  const outcome = jobs.minutes(book, { today: day });
  return { outcome, book: after(book, outcome) };
};

/** Text, owner, day and status of the decision in the list; empty where there is none. */
function listedAs(item: string, said: Said): string {
  const row = rowsOf(minuted(item, said).book, 'Beslut').find((line) => line.startsWith('B-'));
  const cells = row?.split(' | ') ?? [];
  return [2, 4, 5, 6].map((column) => cells[column] ?? '').join(' | ');
}

const NONE = ' |  |  | ';
const due = { date: '2021-05-01' };
const question = 'Vad ska klimatpotten';
const asks = 'Vad ska klimatpotten användas till?';

test.each<[string, Said, string]>([
  // Signs, errors and ticked boxes are no words.
  [question, ['-'], NONE],
  [question, ['–'], NONE],
  [question, ['…'], NONE],
  [question, ['?'], NONE],
  [question, ['  '], NONE],
  [question, ['#N/A'], NONE],
  [question, ['#SAKNAS!'], NONE],
  [question, [{ error: '#REF!' }], NONE],
  [question, [true], NONE],
  [question, [false], NONE],
  ['Dagordningen', ['-'], NONE],
  ['Dagordningen', [false], NONE],
  ['Dagordningen', [true], 'Dagordningen fastställs. |  |  | Klar'],
  ['Dagordningen', ['✓'], 'Dagordningen fastställs. |  |  | Klar'],
  // Yes and no lean on what stands beside them, and no is done at once.
  ['Dagordningen', ['Ja'], 'Dagordningen fastställs. |  |  | Klar'],
  ['Dagordningen', ['Nej'], 'Avslås: Dagordningen fastställs. |  |  | Klar'],
  ['Dagordningen', ['avslås.'], 'Avslås: Dagordningen fastställs. |  |  | Klar'],
  [question, ['Nej'], `${asks}: Nej |  |  | Klar`],
  [question, ['No'], `${asks}: No |  |  | Klar`],
  [question, ['Nej', 'IT', due], `${asks}: Nej | IT | 2021-05-01 | Klar`],
  [question, ['Nej, potten sparas till nästa år.'], 'Nej, potten sparas till nästa år. |  |  | Klar'],
  [question, ['Ja'], `${asks}: Ja |  |  | Ej påbörjad`],
  [question, ['Bordläggs'], `${asks}: Bordläggs |  |  | Ej påbörjad`],
  ['1.2', ['Nej'], '1.2 Mät avfall: Nej |  |  | Klar'],
  ['1.2', ['Utgår'], '1.2 Mät avfall: Utgår |  |  | Ej påbörjad'],
  ['1.2', ['Skjuts upp'], '1.2 Mät avfall: Skjuts upp |  |  | Ej påbörjad'],
  ['1.2', ['Skjuts till mars 2021'], '1.2 Mät avfall: Skjuts till mars 2021 |  |  | Ej påbörjad'],
  ['F2', ['Kärlen märks.'], 'Kärlen märks. |  |  | Ej påbörjad'],
  // Words that say something by themselves stand alone.
  [question, ['Köp cyklar'], 'Köp cyklar |  |  | Ej påbörjad'],
  [question, ['Solceller'], 'Solceller |  |  | Ej påbörjad'],
  ['Hur påverkar', ['Skolan antar målen.'], 'Skolan antar målen. |  |  | Klar'],
  ['Hur påverkar', ['Inga nya mål'], 'Inga nya mål |  |  | Ej påbörjad'],
  ['Finns det andra', ['Solceller utreds.', 'GA', due], 'Solceller utreds. | GA | 2021-05-01 | Ej påbörjad'],
  // Who or when alone is no decision, but where something is proposed.
  [question, [null, 'IT'], NONE],
  [question, [null, null, due], NONE],
  [question, [null, 'IT', due], NONE],
  [question, ['-', 'IT', due], NONE],
  ['1.2', [null, 'IT'], NONE],
  ['1.2', [null, null, due], NONE],
  ['1.2', [null, 'IT', due], '1.2 Mät avfall | IT | 2021-05-01 | Ej påbörjad'],
  ['Dagordningen', [null, 'IT'], 'Dagordningen fastställs. | IT |  | Ej påbörjad'],
  // A day that has lost its format.
  [question, ['Köp cyklar', 'IT', 46_385], 'Köp cyklar | IT | 2026-12-29 | Ej påbörjad'],
  [question, ['Köp cyklar', 'IT', 5], 'Köp cyklar | IT | 5 | Ej påbörjad'],
])('at %s, %j is listed as %s', (item, said, expected) => {
  expect(listedAs(item, said)).toBe(expected);
});

test.each<[string, Said, boolean]>([
  [question, [null, 'IT'], true],
  [question, [null, null, due], true],
  [question, ['-', 'IT'], true],
  ['1.2', [null, 'IT'], true],
  ['Hur påverkar', [null, 'IT', due], true],
  ['1.2', [null, 'IT', due], false],
  ['Dagordningen', [null, 'IT'], false],
  [question, ['Köp cyklar', 'IT'], false],
  [question, ['-'], false],
  ['Tid för nästa', [null, null, due], false],
])('at %s, %j: who and when without a decision is named (%s)', (item, said, isNamed) => {
  const { problems } = minuted(item, said).outcome;
  const found = problems.filter(({ code }) => code === 'who-without-decision').map((one) => one.found);
  expect(found.length > 0).toBe(isNamed);
  if (isNamed) expect(found[0]).toContain(item);
});

test('what is no decision stays in the minutes as it was typed', () => {
  const { book } = minuted(question, ['-', 'IT', due]);
  expect(rowOf(book, question).slice(4)).toEqual(['', '-', 'IT', '2021-05-01']);
});

test('a formula without a result among the decisions is named', () => {
  const sheet = agendaIn(agenda);
  const row = (sheet?.values ?? []).findIndex((line) => line[1] === asks) + 1;
  const at = { sheet: sheet?.name ?? '', row, column: columns.decision };
  const typed = replay(agenda, [
    {
      kind: 'writeCells',
      at,
      cells: [[{ formula: { kind: 'foreign', text: 'A1&" cyklar"' }, value: null }]],
    },
  ]);
  const book = {
    ...typed,
    sheets: typed.sheets.map((one) =>
      one.name === at.sheet ? { ...one, withoutResult: new Set(one.formulas.keys()) } : one,
    ),
  };
  expect(jobs.minutes(book, { today: day }).problems).toContainEqual(
    expect.objectContaining({ code: 'formula-without-result', at, found: asks }),
  );
});

test.each<[string, readonly (readonly [string, string])[], string, string]>([
  [
    'one at the point',
    [['Finns det andra', 'Solceller utreds.']],
    'Beslut om förbättringar',
    'Punkt 5: B-2020-11-1',
  ],
  ['one about a suggestion', [['F2', 'Kärlen märks.']], 'Beslut om förbättringar', 'Punkt 6: B-2020-11-1'],
  [
    'one about a nonconformity',
    [['F1', 'Rutinen skrivs av Eva.']],
    'Beslut om förbättringar',
    'Inget beslut togs',
  ],
  [
    'both',
    [
      ['F2', 'Kärlen märks.'],
      ['Finns det andra', 'Solceller utreds.'],
    ],
    'Beslut om förbättringar',
    'Punkt 5: B-2020-11-1; Punkt 6: B-2020-11-2',
  ],
  ['none at all', [], 'Beslut om förbättringar', 'Inget beslut togs'],
  ['one elsewhere', [[question, 'Köp cyklar']], 'Beslut om förbättringar', 'Inget beslut togs'],
  ['one about the pot', [[question, 'Köp cyklar']], 'Resurser som behövs', 'Punkt 7: B-2020-11-1'],
  ['no words', [[question, '-']], 'Resurser som behövs', 'Inget beslut togs'],
  [
    'one about an action',
    [['1.2', 'Avfallet vägs varje dag.']],
    'Vad som görs åt mål',
    'Punkt 3: B-2020-11-1',
  ],
  ['nothing for the topic', [['F2', 'Kärlen märks.']], 'Vad som görs åt mål', 'Inget beslut togs'],
])('what the standard asks for names decisions that were taken: %s', (_, said, topic, expected) => {
  const book = said.reduce((now, [item, decision]) => typedInAgenda(now, item, { decision }), agenda);
  expect(rowOf(after(book, jobs.minutes(book, { today: day })), topic)[3]).toBe(expected);
});
