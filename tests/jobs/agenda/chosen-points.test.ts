import { made, planBook, pointsOf, replaced, retyped, titlesOf } from './typed-agenda';

const first = made(planBook);
const deck = titlesOf(first);
const [opening, previous, plan] = [{ id: 'opening' }, { id: 'previous' }, { id: 'plan' }];

/** What a person asks for in the pane, and the titles that the agenda then has. */
test.each([
  ['fewer, in another order', [plan, opening], [deck[2], deck[0]]],
  ['one renamed', [opening, { id: 'plan', title: ' Planen ' }], [deck[0], 'Planen']],
  ['an empty name is none', [opening, { id: 'plan', title: ' ' }], [deck[0], deck[2]]],
  ['one of her own', [opening, { id: '', title: 'Gäster' }, plan], [deck[0], 'Gäster', deck[2]]],
  ['one of her own without a name is none', [opening, { id: '', title: '' }], [deck[0]]],
  ['one of another preset', [opening, { id: 'other' }], [deck[0], 'Övriga frågor']],
  ['one that nobody knows', [opening, { id: 'gone' }, { id: '#1234' }], [deck[0]]],
  ['one twice', [opening, opening, plan], [deck[0], deck[2]]],
] as const)('%s', (_, points, titles) => {
  const again = made(first, { language: 'sv', points });
  expect(titlesOf(again)).toEqual(titles);
  expect(made(again)).toEqual(again);
  // The list is that of one run: without it the agenda stays as it is.
  expect(titlesOf(made(again, { language: 'en' }))).toHaveLength(titles.length);
  // A workbook that has no agenda yet gets the same.
  expect(titlesOf(made(planBook, { language: 'sv', points }))).toEqual(titles);
});

test('a point that something is written in is not left out, nor one of her own: they stay beside what was above them', () => {
  const typed = retyped(first, [
    ...pointsOf(first).map(({ head, lines }, i) => ({
      head,
      lines: i === 1 ? replaced(lines, 0, replaced(lines[0] ?? [], 4, 'Beslutat')) : lines,
    })),
    { head: [10, 'Gäster'], lines: [] },
  ]);
  expect(titlesOf(made(made(typed), { language: 'sv', points: [plan, opening] }))).toEqual([
    deck[2],
    'Gäster',
    deck[0],
    deck[1],
  ]);
});

test('a point that was left out comes back when it is asked for', () => {
  const without = made(first, { language: 'sv', points: [opening, plan] });
  expect(titlesOf(made(without, { language: 'sv', points: [opening, previous, plan] }))).toEqual(
    deck.slice(0, 3),
  );
});
