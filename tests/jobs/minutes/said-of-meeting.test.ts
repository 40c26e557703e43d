import fc from 'fast-check';
import { replay } from '../../../src/book/replay';
import { textOf } from '../../../src/book/cells';
import type { WorkbookSnapshot } from '../../../src/book/snapshot';
import { jobs } from '../../../src/jobs/jobs';
import { agendaIn } from '../../../src/jobs/agenda/agenda-layout';
import { agendaHeader, type RoleKey } from '../../../src/jobs/agenda/agenda-roles';
import { minutesIn } from '../../../src/jobs/minutes/minutes-layout';
import { made, planBook } from '../agenda/typed-agenda';
import { caseCount } from '../../case-count';
import { after, day, meeting, rowsOf } from './held-meeting';

const agenda = made(planBook, { meeting, language: 'sv' });

/** The chair and the place: one that lasts and one of each meeting. */
const parts = ['chair', 'place', 'present'] as const;
type Part = (typeof parts)[number];
const labels: Readonly<Record<Part, string>> = { chair: 'Ordförande', place: 'Plats', present: 'Närvarande' };

type Step =
  | { readonly kind: 'given'; readonly by: 'minutes' | 'agenda'; readonly part: Part; readonly text: string }
  | { readonly kind: 'typed'; readonly part: Part; readonly text: string }
  | { readonly kind: 'run'; readonly job: 'minutes' | 'agenda' };

function typedInHead(book: WorkbookSnapshot, part: RoleKey, text: string): WorkbookSnapshot {
  const role = agendaHeader(book).roles.get(part);
  const sheet = agendaIn(book)?.name;
  if (!role || sheet === undefined) throw new Error(`no ${part} in the agenda`);
  const at = { sheet, row: role.row, column: role.column };
  return replay(book, [{ kind: 'writeCells', at, cells: [[text]] }]);
}

function taken(book: WorkbookSnapshot, step: Step): WorkbookSnapshot {
  switch (step.kind) {
    case 'typed':
      return typedInHead(book, step.part, step.text);
    case 'given':
      return after(
        book,
        jobs[step.by](book, { today: day, saidOfMeeting: { [step.part]: step.text }, language: 'sv' }),
      );
    case 'run':
      return after(book, jobs[step.job](book, { today: day, language: 'sv' }));
  }
}

const inMinutes = (book: WorkbookSnapshot, part: Part): string | undefined =>
  rowsOf(book, minutesIn(book, day)?.name)
    .map((row) => row.split(' | '))
    .find((cells) => cells[1] === labels[part])?.[2];

const names = fc.constantFrom('Anna Berg', 'Bo Ek', 'Eva Ask', 'Sandra Di Rocco');
const part = fc.constantFrom(...parts);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constant('given' as const),
    by: fc.constantFrom('minutes' as const, 'agenda' as const),
    part,
    text: names,
  }),
  fc.record({ kind: fc.constant('typed' as const), part, text: names }),
  fc.record({
    kind: fc.constant('run' as const),
    job: fc.constantFrom('minutes' as const, 'agenda' as const),
  }),
);

test('what somebody has given of the meeting stays until she gives or types another', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 7 }), (steps) => {
      const last = new Map<Part, string>();
      let book = agenda;
      for (const one of steps) {
        book = taken(book, one);
        if (one.kind !== 'run') last.set(one.part, one.text);
      }
      book = taken(book, { kind: 'run', job: 'minutes' });
      for (const [of, text] of last) {
        expect([of, inMinutes(book, of)]).toEqual([of, text]);
        expect(textOf(agendaHeader(book).roles.get(of)?.value ?? null)).toBe(text);
      }
      expect(jobs.minutes(book, { today: day, language: 'sv' }).changes.edits).toEqual([]);
    }),
    { numRuns: caseCount(60) },
  );
}, 300_000);

test('the chair that is given for the minutes is not that of the agenda at the next minutes', () => {
  const given = taken(agenda, { kind: 'given', by: 'minutes', part: 'chair', text: 'Anna Berg' });
  const again = taken(given, { kind: 'run', job: 'minutes' });
  expect([inMinutes(given, 'chair'), inMinutes(again, 'chair')]).toEqual(['Anna Berg', 'Anna Berg']);
});

test('what she types in the agenda counts, also where it is what stood there before she gave another', () => {
  const said = (book: WorkbookSnapshot, text: string): WorkbookSnapshot =>
    taken(book, { kind: 'given', by: 'minutes', part: 'place', text });
  const made = taken(said(agenda, 'Ekmark'), { kind: 'run', job: 'agenda' });
  const typed = typedInHead(said(made, 'Hagen'), 'place', 'Ekmark');
  expect(inMinutes(taken(typed, { kind: 'run', job: 'minutes' }), 'place')).toBe('Ekmark');
});

test('a run that is refused writes nothing of what it was told', () => {
  const request = { today: '2020-01-01', saidOfMeeting: { chair: 'Anna Berg' }, language: 'sv' } as const;
  const { changes, problems } = jobs.minutes(agenda, request);
  expect([changes.edits, problems.map(({ code }) => code).includes('coming-meeting')]).toEqual([[], true]);
});
