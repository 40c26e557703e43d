import { ownersIn } from '../../../src/plan/people/people';
import { readPlan } from '../../../src/plan/read-plan';
import { bookOf, sheetOf } from '../sheet-of';

/* One person said in more words than her name, and who is not sure to be it. */

const named = (text: string) => ownersIn(text).owners.map(({ name }) => name);
const isAsked = (text: string): boolean => ownersIn(text).isOpen;

const persons = ['Anna Berg', 'Ann Smith', 'Bo Ek', 'Eva-Lena Lind', 'Per Qvarnström'];
const titles = [
  'chef',
  'tf. chef',
  't.f. rektor',
  'bitr. rektor',
  'vice ordförande',
  'teknisk chef',
  'miljösamordnare',
  'projektledare',
  'chef för drift',
  'ekonom',
  'VD',
  'vd',
  'IT-chef',
  'Rektor',
  'acting manager',
  'interim director',
  'Head of Estates',
  'Finance Director',
  'CFO',
  'head of unit',
];

describe('a title after a comma is no second person', () => {
  it.each(titles)('%s', (title) => {
    for (const person of persons) {
      expect([person, named(`${person}, ${title}`)]).toEqual([person, [person]]);
      expect(isAsked(`${person}, ${title}`)).toBe(false);
      const both = `${person}, ${title} och Karin Ek, ${title}`;
      expect([both, named(both)]).toEqual([both, [person, 'Karin Ek']]);
      expect(named(`${person}, ${title}, Karin Ek, ${title}`)).toEqual([person, 'Karin Ek']);
      expect(named(`${person}, ${title}; Karin Ek`)).toEqual([person, 'Karin Ek']);
    }
  });

  it.each([
    ['Anna Berg, Bo Ek', ['Anna Berg', 'Bo Ek']],
    ['Anna Berg, Bo Ek, rektor', ['Anna Berg', 'Bo Ek', 'rektor']],
    ['Anna Berg och rektor', ['Anna Berg', 'rektor']],
    ['Anna Berg, alla chefer', ['Anna Berg', 'alla chefer']],
    ['Anna Berg, chefer', ['Anna Berg', 'chefer']],
    ['Anna Berg, studenter', ['Anna Berg', 'studenter']],
    ['Ann Smith, teachers', ['Ann Smith', 'teachers']],
    ['Anna Berg, arbetslaget', ['Anna Berg', 'arbetslaget']],
    ['Anna Berg, styrelsen', ['Anna Berg', 'styrelsen']],
    ['Anna Berg, HR, IT', ['Anna Berg', 'HR', 'IT']],
    ['Anna, HR', ['Anna', 'HR']],
    ['HR, Anna Berg', ['HR', 'Anna Berg']],
    ['Anna Berg, kansliet', ['Anna Berg', 'kansliet']],
    ['Ekonomichef, inköpare', ['Ekonomichef', 'inköpare']],
    ['Lab Manager, technicians', ['Lab Manager', 'technicians']],
    ['rektor, Anna Berg', ['rektor', 'Anna Berg']],
  ])('but %s is %j', (text, owners) => expect(named(text)).toEqual(owners));
});

describe('where somebody works who is named in full is no second person', () => {
  it.each([
    ['Anna Berg, HR', ['Anna Berg']],
    ['Anna Berg, ekonomi', ['Anna Berg']],
    ['Anna Berg, Kommunikation', ['Anna Berg']],
    ['Bo Ek, fastighet', ['Bo Ek']],
    ['Jane Smith, Finance', ['Jane Smith']],
    ['Jane Smith, Estates', ['Jane Smith']],
    ['Tom Hill, procurement', ['Tom Hill']],
    ['Eva Lund, IT', ['Eva Lund']],
    ['Anna Berg, HR och Bo Ek, IT', ['Anna Berg', 'Bo Ek']],
    ['Anna Berg, HR, Bo Ek, IT', ['Anna Berg', 'Bo Ek']],
  ])('%s is %j', (text, owners) => expect(named(text)).toEqual(owners));
});

it.each(['Sue, secretary', 'Anna, rektor', 'Bo, vaktmästare', 'Ann, treasurer'])(
  'whether %s is one person or two is asked',
  (text) => expect(isAsked(text)).toBe(true),
);

it.each([
  ['Ola, Eva', ['Ola', 'Eva']],
  ['Mia, Jon', ['Mia', 'Jon']],
  ['Kalle, Lasse', ['Kalle', 'Lasse']],
  ['Sune, Anna', ['Sune', 'Anna']],
  ['Dave, Ann', ['Dave', 'Ann']],
  ['Tom, Ann', ['Tom', 'Ann']],
  ['Sam, Eva', ['Sam', 'Eva']],
  ['Bosse, Karin', ['Bosse', 'Karin']],
  ['Tim, Lotta', ['Tim', 'Lotta']],
  ['Nick, Ben', ['Nick', 'Ben']],
])('%s is two persons', (text, owners) => expect(named(text)).toEqual(owners));

const families = ['Berg', 'Ek', 'Lund', 'Smith', 'Jones', 'Qvarnström', "O'Brien", 'von Berg', 'Berg-Ek'];
const given = ['Ann', 'Anna', 'Bo', 'Per', 'Ann-Marie', 'John', 'Kim', 'Anna Karin'];
const familyFirst = families.flatMap((family) => given.map((name) => `${family}, ${name}`));

describe('a family name before a comma is no second person', () => {
  it.each(familyFirst)('%s', (text) => {
    expect(named(text)).toEqual([text]);
    expect(isAsked(text)).toBe(false);
    for (const joint of [' och ', ' & ', ' and ', '; ', ' / ', '\n'])
      expect([joint, named(`${text}${joint}Holm, Karin`)]).toEqual([joint, [text, 'Holm, Karin']]);
  });

  it.each([
    ['Andersson, Svensson', ['Andersson', 'Svensson']],
    ['Lund, Malmö', ['Lund', 'Malmö']],
    ['Anna, Bo', ['Anna', 'Bo']],
    ['Ekonomi, Anna', ['Ekonomi', 'Anna']],
    ['Köket, Siv', ['Köket', 'Siv']],
    ['Estates, John', ['Estates', 'John']],
    ['Rektor, Anna', ['Rektor', 'Anna']],
    ['HR, Ekonomi', ['HR', 'Ekonomi']],
  ])('but %s is %j', (text, owners) => expect(named(text)).toEqual(owners));
});

it.each(['Lotta', 'Klara Ek', 'Stina', 'Kalla', 'Parker', 'Holden', 'Lota'])('%s is no state', (name) => {
  expect([named(name), isAsked(name)]).toEqual([[name], false]);
});

const leaves = [
  'leaves in June',
  'is leaving in June',
  'retires in May',
  'quits in May',
  'on leave until May',
  'moves to HR',
  'joins in June',
  'starts in August',
  'back in August',
  'slutar i mars',
  'slutade i mars',
  'går i pension',
  'byter tjänst i maj',
  'avgår i juni',
  'börjar i augusti',
  'tillbaka i augusti',
  'är sjukskriven',
  'går på föräldraledighet',
  'är tjänstledig',
];

describe('somebody who leaves, or comes later, is asked about by the name alone', () => {
  it.each(leaves)('%s', (phrase) => {
    for (const person of ['Ann', 'Anna', 'Bo', 'Anna Berg', 'Ann Smith']) {
      const text = `${person} ${phrase}`;
      expect([text, isAsked(text), named(text)]).toEqual([text, true, [person]]);
    }
  });

  it.each(['Zeynep', 'Xiaoming Wu'])('whose name is in no list too: %s', (person) => {
    expect(leaves.filter((phrase) => !isAsked(`${person} ${phrase}`))).toEqual([]);
  });
});

const doubts = ['@?', '@ ?', '@??', '@ (?)', 'ev. @', 'kanske @', 'maybe @', '@ tbc', '@ TBC', '@ (prel.)'];

describe('who is doubted is asked about, and offered', () => {
  it.each(doubts)('%s', (form) => {
    for (const person of ['Bo Lund', 'Anna', 'Ann Smith', 'Xiaoming Wu']) {
      const text = form.replace('@', person);
      expect([text, isAsked(text), named(text)]).toEqual([text, true, [person]]);
    }
  });

  it('by the problem at its cell', () => {
    const { problems } = readPlan(
      bookOf(
        sheetOf('Plan 2026', [
          ['Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
          ['Byt filter i ventilationen', 'Bo Lund?', '2026-06-01', 'Pågår'],
          ['Utbilda nya chefer', 'Eva Berg', '2026-06-01', 'Pågår'],
          ['Märk alla ventiler', 'Kim Ek eller Eva Berg?', '2026-06-01', 'Pågår'],
        ]),
      ),
      { today: '2026-05-20' },
    );
    expect(problems.map(({ code, candidates }) => [code, candidates])).toEqual([
      ['unsure-owner', ['Bo Lund']],
      ['unsure-owner', ['Kim Ek', 'Eva Berg']],
    ]);
  });
});
