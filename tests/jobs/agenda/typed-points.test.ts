import fc from 'fast-check';
import { inverse } from '../../../src/book/inverse';
import { replay } from '../../../src/book/replay';
import { textOf } from '../../../src/book/cells';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/book/snapshot';
import { mark, titleKey } from '../../../src/jobs/agenda/agenda-layout';
import { agendaPoints } from '../../../src/jobs/agenda/agenda-points';
import { presetNames, presets } from '../../../src/jobs/agenda/agenda-presets';
import { jobs } from '../../../src/jobs/jobs';
import { caseCount } from '../../case-count';
import {
  made,
  planBook,
  pointsOf,
  replaced,
  retyped,
  spliced,
  textsOf,
  titlesOf,
  type Line,
  type Typed,
} from './typed-agenda';

const first = made(planBook);
const deck = titlesOf(first);
const own = (no: Line[number], title: string, ...lines: Line[]): Typed => ({
  head: [no, title],
  lines,
});
const renamed = ({ head, lines }: Typed, title: string): Typed => ({
  head: [head[0] ?? null, title, ...head.slice(2)],
  lines,
});
const edited = (change: (points: readonly Typed[]) => readonly Typed[]): WorkbookSnapshot =>
  retyped(first, change(pointsOf(first)));

/** What a person does to the points in the sheet, and the titles that the agenda then has. */
const changes: readonly [string, (points: readonly Typed[]) => readonly Typed[], readonly string[]][] = [
  [
    'renames one',
    (points) => points.map((point, i) => (i === 6 ? renamed(point, 'Potten') : point)),
    replaced(deck, 6, 'Potten'),
  ],
  [
    'renames all',
    (points) => points.map((point, i) => renamed(point, `Punkten ${'abcdefghi'[i]}`)),
    deck.map((_, i) => `Punkten ${'abcdefghi'[i]}`),
  ],
  ['leaves one out', (points) => spliced(points, 6, 1), spliced(deck, 6, 1)],
  ['leaves out all but one', (points) => points.slice(4, 5), deck.slice(4, 5)],
  ['turns the order round', (points) => [...points].reverse(), [...deck].reverse()],
  [
    'renames and moves one',
    (points) => [...points.slice(1), renamed(points[0] ?? own(1, ''), 'Välkommen')],
    [...deck.slice(1), 'Välkommen'],
  ],
  [
    'puts one in with a number',
    (points) => spliced(points, 3, 0, own(4, 'Gäster', [null, 'En rad', 'Ord'])),
    spliced(deck, 3, 0, 'Gäster'),
  ],
  [
    'puts one in as 3.5',
    (points) => spliced(points, 3, 0, own(3.5, 'Gäster')),
    spliced(deck, 3, 0, 'Gäster'),
  ],
  [
    'puts one in as 3a',
    (points) => spliced(points, 3, 0, own('3a', 'Gäster')),
    spliced(deck, 3, 0, 'Gäster'),
  ],
  ['puts one in as 10.', (points) => [...points, own('10.', 'Gäster')], [...deck, 'Gäster']],
  ['puts one in first', (points) => [own(1, 'Gäster'), ...points], ['Gäster', ...deck]],
  [
    'puts two in with one title',
    (points) => [...points, own(10, 'Gäster', [null, 'a']), own(11, 'Gäster', [null, 'b'])],
    [...deck, 'Gäster', 'Gäster'],
  ],
  [
    'puts one in the place of another',
    (points) => replaced(points, 6, own(7, 'Gäster', [null, 'En rad'])),
    replaced(deck, 6, 'Gäster'),
  ],
  [
    'copies one and renames the copy',
    (points) => points.flatMap((point, i) => (i === 5 ? [point, renamed(point, 'Den yttre')] : [point])),
    spliced(deck, 6, 0, 'Den yttre'),
  ],
  [
    'clears a number',
    (points) =>
      points.map(({ head, lines }, i) => ({ head: i === 4 ? replaced(head, 0, null) : head, lines })),
    deck,
  ],
];

describe.each(changes)('who %s', (_, change, titles) => {
  const again = made(edited(change));

  test('finds it so when the agenda is made again, numbered by place', () => {
    expect(titlesOf(again)).toEqual(titles);
    expect(pointsOf(again).map(({ head }) => head[0])).toEqual(titles.map((_title, i) => i + 1));
  });

  test('and once more, when nothing changes', () => {
    expect(jobs.agenda(again, { today: '2020-11-24', language: 'sv' }).changes.edits).toEqual([]);
  });

  test('and in English, where no word of her own is changed, and back', () => {
    const english = made(again, { language: 'en' });
    const herOwn = titles.filter((title) => !deck.includes(title));
    for (const title of herOwn) expect(titlesOf(english)).toContain(title);
    expect(titlesOf(english)).toHaveLength(titles.length);
    expect(titlesOf(made(english))).toEqual(titles);
  });

  test('and undo restores what stood', () => {
    const before = edited(change);
    const { changes: planned } = jobs.agenda(before, { today: '2020-11-24', language: 'sv' });
    expect(replay(replay(before, planned.edits), inverse(before, planned.edits).edits).sheets).toEqual(
      before.sheets,
    );
  });
});

test('a reference to another point follows it', () => {
  const before = textsOf(first).filter((text) => text.includes('Se punkt'));
  expect(before).toEqual([
    '0 av 1 stängda · Se punkt 6 i dagordningen',
    'Ej påbörjade · Se punkt 6 i dagordningen',
  ]);
  const again = made(edited((points) => spliced(spliced(points, 5, 1), 2, 0, ...points.slice(5, 6))));
  expect(textsOf(again).filter((text) => text.includes('Se punkt'))).toEqual(
    before.map((text) => text.replace('6', '3')),
  );
  const without = made(edited((points) => spliced(points, 5, 1)));
  expect(textsOf(without).filter((text) => text.includes('Se punkt'))).toEqual([]);
});

test('what is written below a title that is taken away stays, and what Planbok wrote there goes', () => {
  const points = pointsOf(first);
  const rows = [...(points[5]?.lines ?? [])];
  const decided = rows.map((line, i) => (i === 1 ? replaced(line, 4, 'Vi tar det i vår') : line));
  const above = { head: points[4]?.head ?? [], lines: [...(points[4]?.lines ?? []), ...decided] };
  const again = made(retyped(first, spliced(points, 4, 2, above)));
  expect(titlesOf(again)).toEqual(spliced(deck, 5, 1));
  expect(textsOf(again)).toContain('Vi tar det i vår');
  const last = pointsOf(again)[4]?.lines ?? [];
  expect(last).toHaveLength((points[4]?.lines.length ?? 0) + 1);
});

const titleMarks = new Set(agendaPoints.map(({ key }) => mark(titleKey(key))));

/** The memory as it was written before it held titles. */
const withoutTitles = (values: SheetSnapshot['values']): SheetSnapshot['values'] =>
  values.filter((line) => !titleMarks.has(textOf(line[0] ?? null)));

test('an agenda of a Planbok that remembered no titles: what is renamed stays, what is gone stays gone', () => {
  const points = pointsOf(first);
  const typed = retyped(
    first,
    [...spliced(points, 6, 1), own(10, 'Gäster')].map((point, i) =>
      i === 5 ? renamed(point, 'Revisionen') : point,
    ),
  );
  const memory = typed.sheets.find(({ visibility }) => visibility === 'very-hidden');
  const older = {
    ...typed,
    sheets: typed.sheets.map((sheet) =>
      sheet === memory ? { ...sheet, values: withoutTitles(sheet.values) } : sheet,
    ),
  };
  expect(older).not.toEqual(typed);
  const expected = spliced(replaced(deck, 5, 'Revisionen'), 6, 1);
  expect(titlesOf(made(older))).toEqual([...expected, 'Gäster']);
});

const letters = fc.string({ minLength: 1, maxLength: 8, unit: fc.constantFrom('a', 'b', 'å', ' ', '1') });
const word = letters.filter((text) => text.trim() !== '').map((text) => `§${text}§`);
const act = fc.oneof(
  fc.record({ kind: fc.constant('rename' as const), at: fc.nat(), word }),
  fc.record({ kind: fc.constant('move' as const), at: fc.nat(), to: fc.nat() }),
  fc.record({ kind: fc.constant('delete' as const), at: fc.nat() }),
  fc.record({ kind: fc.constant('add' as const), at: fc.nat(), word, line: word }),
  fc.record({
    kind: fc.constant('note' as const),
    at: fc.nat(),
    row: fc.nat(),
    column: fc.nat({ max: 8 }),
    word,
  }),
);

function acted(points: readonly Typed[], one: typeof act extends fc.Arbitrary<infer Act> ? Act : never) {
  const at = one.at % Math.max(1, points.length);
  const point = points[at];
  if (one.kind === 'add') return spliced(points, at, 0, own(99, one.word, [null, one.line]));
  if (!point) return points;
  switch (one.kind) {
    case 'rename':
      return replaced(points, at, renamed(point, one.word));
    case 'move':
      return spliced(spliced(points, at, 1), one.to % points.length, 0, point);
    case 'delete':
      return spliced(points, at, 1);
    case 'note': {
      const row = one.row % Math.max(1, point.lines.length);
      const line = [...(point.lines[row] ?? [])];
      while (line.length <= one.column) line.push(null);
      line[one.column === 1 ? 2 : one.column] = one.word;
      return replaced(points, at, { head: point.head, lines: replaced(point.lines, row, line) });
    }
  }
}

test('whatever is renamed, moved, taken away, put in or noted, each word is there when the agenda is made again', () => {
  fc.assert(
    fc.property(fc.array(fc.array(act, { minLength: 1, maxLength: 5 }), { maxLength: 3 }), (rounds) => {
      let book = first;
      for (const round of rounds) {
        const typed = round.reduce<readonly Typed[]>(acted, pointsOf(book));
        const words = typed
          .flatMap(({ head, lines }) => [head, ...lines])
          .flat()
          .filter((cell) => typeof cell === 'string' && cell.startsWith('§'));
        const before = retyped(book, typed);
        book = made(before);
        const standing = textsOf(book);
        for (const said of words) expect(standing).toContain(said);
        expect(titlesOf(book)).toEqual(typed.map(({ head }) => head[1]));
        expect(made(book)).toEqual(book);
        expect(titlesOf(made(book, { language: 'en' }))).toHaveLength(typed.length);
      }
    }),
    { numRuns: caseCount(60) },
  );
});

describe.each(presetNames.filter((name) => name !== 'deck'))('the preset %s', (preset) => {
  test('is the agenda’s list of points, remembered, and the deck’s again when that is asked for', () => {
    const other = made(first, { language: 'sv', preset });
    expect(titlesOf(other)).toEqual(titlesOf(made(planBook, { language: 'sv', preset })));
    expect(titlesOf(other)).toHaveLength(presets[preset].points.length);
    expect(made(other)).toEqual(other);
    expect(made(other, { language: 'sv', preset: 'deck' }).sheets).toEqual(first.sheets);
  });

  test('keeps every word of an agenda, and back, with the points as they were', () => {
    fc.assert(
      fc.property(fc.array(act, { minLength: 1, maxLength: 6 }), (acts) => {
        const book = made(retyped(first, acts.reduce<readonly Typed[]>(acted, pointsOf(first))));
        const words = textsOf(book).filter((text) => text.startsWith('§'));
        const other = made(book, { language: 'sv', preset });
        for (const said of words) expect(textsOf(other)).toContain(said);
        expect(made(other)).toEqual(other);
        const back = made(other, { language: 'sv', preset: 'deck' });
        expect(titlesOf(back)).toEqual(titlesOf(book));
        for (const said of words) expect(textsOf(back)).toContain(said);
      }),
      { numRuns: caseCount(30) },
    );
  });
});

test('a conclusion that is written under a point of another preset is kept with it in every language', () => {
  const other = made(first, { language: 'sv', preset: 'iso-2026' });
  const typed = pointsOf(other).map(({ head, lines }, i) => ({
    head,
    lines:
      i === 3
        ? lines.map((line) => (line[1] === 'Slutsats' ? replaced(line, 2, 'Inget nytt') : line))
        : lines,
  }));
  const before = retyped(other, typed);
  const english = made(made(before), { language: 'en' });
  const line = pointsOf(english)[3]?.lines.find((cells) => cells[2] === 'Inget nytt');
  expect(line?.[1]).toBe('Conclusion');
  expect(pointsOf(made(english))[3]?.lines).toEqual(typed[3]?.lines);
  const deckAgain = made(before, { language: 'sv', preset: 'deck' });
  expect(titlesOf(deckAgain)).toContain('Intressenter och klagomål');
  expect(titlesOf(deckAgain)).toHaveLength(10);
});
