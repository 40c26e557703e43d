import { isDoubtfulOwner } from '../../../src/plan/people/owner-doubts';
import { readPlan } from '../../../src/plan/read-plan';
import { bookOf, sheetOf } from '../sheet-of';

const doubtful = [
  ...['Eva', 'Rektor', 'Anna Berg', 'The estates manager'].flatMap((who) => [
    `${who}?`,
    `ej ${who}`,
    `not ${who}`,
    `${who} (slutat)`,
    `${who} - left`,
    `${who} -> Bo`,
    `${who} till maj`,
    `${who} fr.o.m. 1/6`,
    `${who} until June`,
    `${who} (tjänstledig)`,
    `kanske ${who}`,
    `${who} eventuellt`,
    `tidigare ${who}`,
    `was ${who}`,
    `Fråga ${who}`,
    `kolla med ${who}`,
    `Ask ${who}`,
    `Check with ${who}`,
    `${who} el. vik`,
    `${who} eller vikarie`,
    `${who} or deputy`,
  ]),
  'Bestäms på APT',
  'Kommer',
  'Utses i höst',
  'To be agreed with HR',
  'se kommentar',
  'See minutes',
  'Någon på ekonomi',
  'Who?',
];

const plain = [
  'Eva',
  'Anna Berg',
  'Var och en',
  'Barn- och utbildningsförvaltningen',
  'Enheten för inköp',
  'Head of Learning and Teaching',
  'Ny rektor',
  'SE Asia team',
  'Skola 3',
  'Siv Tillberg',
  'Eva (Lund)',
  'Alla chefer',
  'Drift & underhåll',
  'EV',
  'Kommunikatör',
  'Notarie',
  'Tilde From',
  'Frågar Ek',
  'Askia Berg',
  'Kontaktpersonen',
];

describe('a name that leaves open who is responsible', () => {
  it.each(doubtful)('%s', (name) => expect(isDoubtfulOwner(name)).toBe(true));
  it.each(plain)('but not %s', (name) => expect(isDoubtfulOwner(name)).toBe(false));
});

const problemsOf = (owner: string, status: string) =>
  readPlan(
    bookOf(
      sheetOf('Plan 2026', [
        ['Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
        ['Byt filter i ventilationen', 'Eva Berg', '2026-06-01', 'Pågår'],
        ['Utbilda nya chefer', owner, '2026-06-01', status],
        ['Märk alla ventiler', 'Kim Ek', '2026-06-01', 'Pågår'],
      ]),
    ),
    { today: '2026-05-20' },
  ).problems.map(({ code, at, found }) => [code, at.row, found]);

test('is asked about at its cell, with the whole text', () => {
  expect(problemsOf('Eva, ej Bo', 'Pågår')).toEqual([['unsure-owner', 3, 'Eva, ej Bo']]);
});

test('but not of what is done', () => {
  expect(problemsOf('Eva, ej Bo', 'Klar')).toEqual([]);
});
