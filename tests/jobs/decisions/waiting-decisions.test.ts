import type { CellValue } from '../../../src/book/cells';
import { replay } from '../../../src/book/replay';
import { sheetNamed, type WorkbookSnapshot } from '../../../src/book/snapshot';
import { jobs } from '../../../src/jobs/jobs';
import { made, planBook } from '../agenda/typed-agenda';
import { bookOf, day as dayCell, sheetOf } from '../../plan/sheet-of';
import { after, day, meeting, minutesMade, typedInAgenda, typedInMinutes } from '../minutes/held-meeting';

const due = { date: '2021-05-31' };
const agenda = made(planBook, { meeting, language: 'sv' });

type Decided = readonly [item: string, decision: string | null, owner?: string | null, due?: CellValue];

const decided = (of: WorkbookSnapshot, ...lines: readonly Decided[]): WorkbookSnapshot =>
  minutesMade(
    lines.reduce(
      (book, [item, decision, owner = null, at = null]) =>
        typedInAgenda(book, item, { decision, owner, due: at }),
      of,
    ),
  );

const run = (book: WorkbookSnapshot, today = day) => {
  const { entered, problems } = jobs.decisions(book, { today });
  return {
    entered: (entered ?? []).map(({ id, as }) => `${id} ${as}`),
    codes: problems.map(({ code }) => code),
    of: (code: string) => problems.filter((one) => one.code === code).map(({ found }) => found),
  };
};

const bikes: Decided = ['Vad ska klimatpotten', 'Cykelställ ställs upp vid entrén.', 'Drift', due];
const held = decided(agenda, bikes, ['1.2', 'Avfallet vägs varje månad.', 'Bo Ek', due]);
const gone = { decision: null, owner: null, due: null } as const;

test.each<[string, WorkbookSnapshot, readonly string[]]>([
  ['nothing is taken back', held, ['B-2020-11-2 new', 'B-2020-11-1 extended']],
  ['one is emptied in the agenda', typedInAgenda(held, 'Vad ska', gone), ['B-2020-11-1 extended']],
  [
    'its words are emptied in the agenda',
    typedInAgenda(held, 'Vad ska', { decision: null }),
    ['B-2020-11-1 extended'],
  ],
  ['the other is emptied in the agenda', typedInAgenda(held, '1.2', gone), ['B-2020-11-2 new']],
  ['both are', typedInAgenda(typedInAgenda(held, '1.2', gone), 'Vad ska', gone), []],
  [
    'one is deleted from the minutes',
    typedInMinutes(held, 'Vad ska', { ...gone, number: null }),
    ['B-2020-11-1 extended'],
  ],
  ['the other is', typedInMinutes(held, '1.2', { ...gone, number: null }), ['B-2020-11-2 new']],
  [
    'one is deleted from the minutes, the other emptied in the agenda',
    typedInMinutes(typedInAgenda(held, '1.2', gone), 'Vad ska', { ...gone, number: null }),
    [],
  ],
])('%s: what is asked about waits', (_, book, entered) => {
  const found = run(book);
  expect(found.entered).toEqual(entered);
  expect(found.of('withdrawn-decision')).toHaveLength(2 - entered.length);
});

test('once it is answered it is entered, or never', () => {
  const asked = typedInAgenda(held, 'Vad ska', gone);
  const back = typedInAgenda(asked, 'Vad ska', { decision: bikes[1], owner: 'Drift', due });
  expect(run(back).entered).toContain('B-2020-11-2 new');
  const row = (sheetNamed(asked, 'Beslut')?.values ?? []).findIndex(([id]) => id === 'B-2020-11-2') + 1;
  const dropped = replay(asked, [
    { kind: 'writeCells', at: { sheet: 'Beslut', row, column: 7 }, cells: [['Utgår']] },
  ]);
  expect(run(dropped).entered).toEqual(['B-2020-11-1 extended']);
});

test('an agenda that Planbok has emptied for the next meeting takes nothing back', () => {
  const next = after(held, jobs.agenda(held, { today: '2021-02-01', year: 2020, language: 'sv' }));
  expect(run(next, '2021-02-01').entered).toEqual(['B-2020-11-2 new', 'B-2020-11-1 extended']);
});

const nextPlan = sheetOf('Plan 2021', [
  ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
  ['2.1', 'Byt fönster på kontoret', 'Drift', dayCell('2021-09-01'), 'Ej påbörjad'],
]);
const summed = made(bookOf(...planBook.sheets, nextPlan), { meeting, language: 'sv', year: 2020 });

test.each<[string, string | null, boolean]>([
  ['Flyttas till handlingsplanen', 'Ja', false],
  ['Flyttas till handlingsplanen', 'Åtgärden tas upp igen.', false],
  ['Kvarstår', 'Ja', false],
  ['Genomförda', 'Noteras.', false],
  ['Genomförda', 'Bra jobbat!', false],
  ['Hur påverkar', 'Skolan antar målen.', false],
  ['Hur påverkar', 'Ja', false],
  ['Finns det andra', 'Ja', false],
  ['Finns det andra', 'Enligt förslag', false],
  ['Finns det andra', 'Ledningen fastställer planen för 2021.', false],
  ['Finns det andra', 'Nej', false],
  ['Dagordningen', null, false],
  ['Vad ska klimatpotten', 'Nej', false],
  ['Finns det andra', 'Solceller utreds.', true],
  ['Hur påverkar', 'Ett mål om resor tas fram.', true],
  ['Vad ska klimatpotten', 'Köp cyklar', true],
  ['F2', 'Kärlen märks.', true],
])('a decision at %s, “%s”, with an owner and a day: is an action (%s)', (item, decision, isAction) => {
  expect(run(decided(summed, [item, decision, 'GA', due])).entered).toEqual(
    isAction ? ['B-2020-11-1 new'] : [],
  );
});

test.each<[string, Decided, boolean]>([
  ['nobody and no day', ['Vad ska klimatpotten', 'Köp cyklar'], true],
  ['a vacancy', ['Vad ska klimatpotten', 'Köp cyklar', 'Vakant'], true],
  ['about a finding', ['F2', 'Kärlen märks.'], true],
  ['an owner', ['Vad ska klimatpotten', 'Köp cyklar', 'Drift'], false],
  ['a day', ['Vad ska klimatpotten', 'Köp cyklar', null, due], false],
  ['a day that is not said', ['Vad ska klimatpotten', 'Köp cyklar', null, 'snarast'], false],
  ['both', ['Vad ska klimatpotten', 'Köp cyklar', 'Drift', due], false],
  ['adopted', ['Dagordningen', 'Ja'], false],
  ['refused', ['Vad ska klimatpotten', 'Nej'], false],
  ['about an action', ['1.2', 'Avfallet vägs.'], false],
])('a decision with %s: nobody is to carry it out (%s)', (_, line, isNamed) => {
  const book = decided(agenda, line);
  expect(run(book).of('unassigned-decision').length).toBe(isNamed ? 1 : 0);
  const row = 4;
  const done = replay(book, [
    { kind: 'writeCells', at: { sheet: 'Beslut', row, column: 7 }, cells: [['Klar']] },
  ]);
  expect(run(done).of('unassigned-decision')).toEqual([]);
});
