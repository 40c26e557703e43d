import fc from 'fast-check';
import { textOf, type CellValue } from '../../../src/book/cells';
import { inverse } from '../../../src/book/inverse';
import { LOOK_SETTING } from '../../../src/book/own-sheet';
import { replay } from '../../../src/book/replay';
import { extentOf, type WorkbookSnapshot } from '../../../src/book/snapshot';
import { agendaIn } from '../../../src/jobs/agenda/agenda-layout';
import { jobs } from '../../../src/jobs/jobs';
import { minutesColumns, minutesIn } from '../../../src/jobs/minutes/minutes-layout';
import { caseCount } from '../../case-count';
import { made, planBook } from '../agenda/typed-agenda';
import {
  after,
  day,
  meeting,
  minutesMade,
  rowOf,
  rowsOf,
  typedInAgenda,
  typedInMinutes,
} from './held-meeting';

const agenda = made(planBook, { meeting, language: 'sv' });

const words = fc.constantFrom(
  null,
  'Ja',
  'Enligt förslag',
  '=1+1',
  'IT tar fram en plan.',
  'Bordläggs\ntill våren',
  '  ',
);
const cells = fc.record({ decision: words, owner: fc.constantFrom(null, 'IT', 'Bo'), proposal: words });
const items = fc.constantFrom(
  '1.1',
  '1.2',
  'Dagordningen',
  'F1',
  'Tid för nästa',
  'Vad ska klimat',
  'Syftet',
);

/** What happens to the agenda before or between the times that the minutes are made. */
const act = fc.oneof(
  { weight: 4, arbitrary: fc.record({ item: items, said: cells }) },
  { weight: 2, arbitrary: fc.record({ line: words }) },
  { weight: 1, arbitrary: fc.constantFrom('sv' as const, 'en' as const) },
);
const acts = fc.array(act, { maxLength: 4 });

/** A line of a person's own below the last point. */
function withLine(book: WorkbookSnapshot, line: CellValue): WorkbookSnapshot {
  const sheet = agendaIn(book);
  const at = { sheet: sheet?.name ?? '', row: sheet ? extentOf(sheet).rows + 1 : 1, column: 5 };
  return replay(book, [{ kind: 'writeCells', at, cells: [[line]] }]);
}

function acted(
  book: WorkbookSnapshot,
  one: typeof act extends fc.Arbitrary<infer T> ? T : never,
): WorkbookSnapshot {
  if (typeof one === 'string') return after(book, jobs.agenda(book, { today: day, language: one }));
  if ('line' in one) return withLine(book, one.line);
  const standing = rowsOf(book, agendaIn(book)?.name).some((row) =>
    row.split(' | ')[1]?.startsWith(one.item),
  );
  return standing ? typedInAgenda(book, one.item, one.said) : book;
}

/** How sheets of ours look is put on again after an undo. */
const withoutLooks = (book: WorkbookSnapshot): WorkbookSnapshot => ({
  ...book,
  properties: new Map([...book.properties].filter(([name]) => !name.startsWith(LOOK_SETTING))),
});

test('whatever is typed and made again: each decision has one number and one row, a second run changes nothing, undo is identity', () => {
  fc.assert(
    fc.property(
      acts,
      acts,
      fc.array(fc.tuple(items, cells), { maxLength: 3 }),
      (before, between, inMinutes) => {
        let book = minutesMade(before.reduce(acted, agenda));
        book = between.reduce(acted, book);
        const known = inMinutes.filter(([item]) => rowOf(book, item)[1] !== '');
        book = known.reduce(
          (now, [item, { owner, decision }]) => typedInMinutes(now, item, { owner, decision }),
          book,
        );
        const outcome = jobs.minutes(book, { today: day });
        const again = after(book, outcome);
        expect(jobs.minutes(again, { today: day }).changes.edits).toEqual([]);
        expect(withoutLooks(replay(again, inverse(book, outcome.changes.edits).edits))).toEqual(
          withoutLooks(book),
        );
        const numbers = (minutesIn(again, day)?.values ?? []).slice(16).flatMap((line) => {
          const number = textOf(line[minutesColumns.number - 1] ?? null);
          return number === '' ? [] : [number];
        });
        expect(new Set(numbers).size).toBe(numbers.length);
        expect(numbers.every((number) => /^B-2020-11-\d+$/.test(number))).toBe(true);
        const listed = rowsOf(again, 'Beslut').flatMap((row) => /^B-\S+/.exec(row)?.[0] ?? []);
        expect(new Set(listed).size).toBe(listed.length);
        for (const number of numbers) expect(listed).toContain(number);
        // What was typed in the minutes by hand is there.
        for (const [item, { decision }] of new Map(known))
          if (decision !== null && decision.trim() !== '')
            expect(rowOf(again, item)[5]).toBe(decision.replace(/\s+/gu, ' ').trim());
        // So is what stands in the agenda, where nothing else was written in the minutes.
        const decided = (minutesIn(again, day)?.values ?? []).map((line) =>
          textOf(line[minutesColumns.decision - 1] ?? null),
        );
        for (const line of (agendaIn(again)?.values ?? []).slice(11)) {
          const said = textOf(line[4] ?? null);
          if (said.trim() !== '' && known.length === 0) expect(decided).toContain(said);
        }
      },
    ),
    { numRuns: caseCount(60) },
  );
}, 240_000);
