import fc from 'fast-check';
import { textOf } from '../../../src/book/cells';
import { inverse } from '../../../src/book/inverse';
import { LOOK_SETTING } from '../../../src/book/own-sheet';
import { replay } from '../../../src/book/replay';
import type { WorkbookSnapshot } from '../../../src/book/snapshot';
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
const typing = fc.array(fc.tuple(items, cells), { maxLength: 4 });

/** How sheets of ours look is put on again after an undo. */
const withoutLooks = (book: WorkbookSnapshot): WorkbookSnapshot => ({
  ...book,
  properties: new Map([...book.properties].filter(([name]) => !name.startsWith(LOOK_SETTING))),
});

test('whatever is typed: each decision has one number and one row, a second run changes nothing, undo is identity', () => {
  fc.assert(
    fc.property(typing, typing, typing, (before, inAgenda, inMinutes) => {
      const held = before.reduce((book, [item, said]) => typedInAgenda(book, item, said), agenda);
      let book = minutesMade(held);
      book = inAgenda.reduce((now, [item, said]) => typedInAgenda(now, item, said), book);
      book = inMinutes.reduce(
        (now, [item, { owner, decision }]) => typedInMinutes(now, item, { owner, decision }),
        book,
      );
      const outcome = jobs.minutes(book, { today: day });
      const again = after(book, outcome);
      expect(jobs.minutes(again, { today: day }).changes.edits).toEqual([]);
      expect(withoutLooks(replay(again, inverse(book, outcome.changes.edits).edits))).toEqual(
        withoutLooks(book),
      );
      const numbers = (minutesIn(again, day)?.values ?? []).slice(14).flatMap((line) => {
        const number = textOf(line[minutesColumns.number - 1] ?? null);
        return number === '' ? [] : [number];
      });
      expect(new Set(numbers).size).toBe(numbers.length);
      expect(numbers.every((number) => /^B-2020-11-\d+$/.test(number))).toBe(true);
      const listed = rowsOf(again, 'Beslut').flatMap((row) => /^B-\S+/.exec(row)?.[0] ?? []);
      expect(new Set(listed).size).toBe(listed.length);
      for (const number of numbers) expect(listed).toContain(number);
      // What was typed in the minutes by hand is there.
      for (const [item, { decision }] of new Map(inMinutes))
        if (decision !== null && decision.trim() !== '')
          expect(rowOf(again, item)[5]).toBe(decision.replace(/\s+/gu, ' ').trim());
    }),
    { numRuns: caseCount(60) },
  );
}, 240_000);
