import { deadlineReader } from '../../../src/plan/deadlines/deadlines';
import { leadingOwner } from '../../../src/plan/people/owner-and-time';
import { ownersOf } from '../../../src/plan/people/people';
import { ownerAndTimeReader } from '../../../src/plan/rows/owner-with-deadline';

const split = ownerAndTimeReader(
  deadlineReader({ planYear: 2026, language: 'sv', dayOrder: () => 'day-first' }),
);

const owners = [
  'Bo',
  'Kim',
  'Rektor',
  'Anna Berg',
  'AB',
  'Rektor och Bo',
  'Bo/Eva',
  'HR',
  'Facilities manager',
  'Elevhälsan',
  'Tom & Jane',
];
const times = [
  '15/6',
  'v 12',
  'v. 42',
  'mars',
  '2026-09-01',
  'senast 30 juni',
  'löpande',
  '15 June',
  'Q3',
  'vt 2027',
  'wk 24',
  'by 30 June',
  'varje månad',
];
const joined: readonly ((owner: string, time: string) => string)[] = [
  (owner, time) => `${owner} ${time}`,
  (owner, time) => `${owner}, ${time}`,
  (owner, time) => `${owner} - ${time}`,
  (owner, time) => `${owner}: ${time}`,
  (owner, time) => `${owner} (${time})`,
  (owner, time) => `${owner}\n${time}`,
  (owner, time) => `${time} ${owner}`,
  (owner, time) => `${time}: ${owner}`,
  (owner, time) => `${time}, ${owner}`,
  (owner, time) => `${time} (${owner})`,
];

describe('who and when of one text', () => {
  const all = owners.flatMap((owner) =>
    times.flatMap((time) => joined.map((join) => [join(owner, time), owner, time] as const)),
  );
  it.each(all)('%s', (text, owner, time) => expect(split(text)).toEqual({ owner, time }));
});

it.each(['Bo', 'Anna Berg', 'Rektor, Bo', 'Vakant', '?'])('%s is who alone', (text) =>
  expect(split(text)).toEqual({ owner: text, time: '' }),
);
it.each(['15/6', 'mars 2026', 'senast 30 juni', 'Löpande'])('%s is when alone', (text) =>
  expect(split(text)).toEqual({ owner: '', time: text }),
);

it.each([
  'Bo beställer i juni',
  'Bo 15/6, Eva 1/7',
  'Beställs av Bo juni',
  'Jan',
  'Maj',
  'Eva May',
  'Jan 15/6',
  'Bo efter semestern',
  'Bo snarast',
  'Bo 15',
  'Se protokoll 2026-03-02',
  '',
])('%s is asked about', (text) => expect(split(text)).toBeUndefined());

it.each([
  ['Bo beställer i juni', 'Bo'],
  ['Bo och Eva när det går', 'Bo och Eva'],
  ['Beställs av Bo', 'Beställs'],
  ['när det går', ''],
])('%s begins with %s', (text, owner) => expect(leadingOwner(text)).toBe(owner));

it('a day is not cut in two between owners', () =>
  expect(ownersOf('Bo 15/6').map(({ name }) => name)).toEqual(['Bo']));
