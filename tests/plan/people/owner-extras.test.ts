import { ownersIn } from '../../../src/plan/people/people';
import { readPlan } from '../../../src/plan/read-plan';
import { bookOf, day, sheetOf } from '../sheet-of';

/* What stands beside names in owner cells: each word is accounted for, or the person is asked who it is. */

const named = (text: string) => ownersIn(text).owners.map(({ name }) => name);
const who = ['Anna', 'Anna Berg', 'Tilde Ek', 'Rektor'] as const;
const each = (forms: readonly string[]) =>
  who.flatMap((name) => forms.map((form) => [form.replaceAll('@', name), name] as const));

const certain = [
  // When.
  '@ (v 36)',
  '@ (wk 36)',
  '@ senast v. 36',
  '@ senast 1/9',
  '@ 2026-09-01',
  'senast 1/9 av @',
  'by 1 Sept, @',
  '@, klart 30 juni',
  '@ (hösten)',
  '@ Q3',
  '@ by 30 June 2026',
  '@, vecka 12',
  // How much, which telephone.
  '@ (50 %)',
  '@ 20%',
  '@ (halvtid)',
  '@ (0,5 tjänst)',
  '@ tel 070-123 45 67',
  '@, 08-123 456 78',
  '@ ext. 4521',
  '@ (ankn 1234)',
  '@ +46 70 123 45 67',
  '@ (phone: 0123 456789)',
  // Who stands in, helps, is asked or told.
  '@, ersätter Bo',
  '@ (ersätter Bo)',
  '@, vik. för Eva',
  '@ vikarierar för Eva',
  '@, backup Eva',
  '@ (backup: Eva)',
  '@, stf Bo',
  '@ deputy: Bo',
  '@ med stöd av Bo',
  '@, med hjälp av Bo',
  '@, i samråd med Bo',
  '@ (stöd: Bo)',
  '@ supported by Bo',
  '@, assisted by Bo',
  '@ with support from Bo',
  '@ cc Bo',
  '@ (cc: Bo)',
  '@ in consultation with Bo',
  '@, kopia till Bo',
  '@ (kontakt: Bo)',
  '@ on behalf of Bo',
  '@ (mentor: Bo)',
  '@, reserv Eva',
];
const open = [
  '@ (klart)',
  '@, klart',
  'klart, @',
  '@ - done',
  '@ (utgår)',
  '@ – pågår',
  '@ (not started)',
  '@ (cancelled)',
  '@ (på semester v 27-30)',
  '@ (föräldraledig t.o.m. 1/9)',
  '@ (on leave until 1 Sept)',
  '@, se protokoll',
  '@ (see minutes)',
  '@ (tidigare Bo)',
  '@ (formerly Bo)',
  '@, ej Bo',
  '@ (ersätts av Bo 1/6)',
  '@, backup Eva, Karin',
];
/** What stands after a name and says where, when or how: the name is who it is, and nothing else is. */
const remarked = [
  '@, inom projektet',
  '@, på kansliet',
  '@, via HR',
  '@, per skola',
  '@, genom entreprenör',
  '@, i mån av tid',
  '@, vid behov',
  '@, efter beslut i ledningen',
  '@, utifrån budget',
  '@, om tid finns',
  '@ - på IT',
  '@, within the project',
  '@, at the office',
  '@, as needed',
  '@, through HR',
  '@, innenfor prosjektet',
  '@, ved behov',
  '@, hvis det er tid',
];
const openPersons = [
  'Anna frågar Bo',
  'Anna to ask Bo',
  'Anna slutade i mars',
  'Anna left in March',
  'Anna kollar med Bo',
  'Anna will ask Bo',
  'Anna tar över',
  'Anna på semester',
  'Anna is checking',
  'Anna har lovat',
];
const nobody = [
  'utgått',
  'klart',
  'cancelled',
  'pågår',
  'se kommentar',
  'see row 4',
  'inte klart vem',
  'Ej Bo',
  'Not Bo',
  'senast 1/9',
  'v 36',
  '(klart)',
  'backup Eva',
  'Deputy: Bo',
];

describe('an owner cell', () => {
  it.each(each(certain))('%s: %s, and nobody is asked', (text, name) =>
    expect([named(text), ownersIn(text).isOpen]).toEqual([[name], false]),
  );
  it.each(each(open))('%s: %s is asked about', (text, name) =>
    expect([named(text)[0], ownersIn(text).isOpen]).toEqual([name, true]),
  );
  it.each(each(remarked))('%s: %s alone, who is asked about', (text, name) =>
    expect([named(text), ownersIn(text).isOpen]).toEqual([[name], true]),
  );
  it.each(['Anna, Per Ek', 'Anna, Von Essen', 'Anna, i samverkan med Bo'])('%s are two', (text) =>
    expect([named(text).length, ownersIn(text).isOpen]).toEqual([2, false]),
  );
  it.each(openPersons)('%s is asked about', (text) =>
    expect([named(text), ownersIn(text).isOpen]).toEqual([['Anna'], true]),
  );
  it.each(nobody)('%s names no owner, and is asked about', (text) =>
    expect([named(text), ownersIn(text).isOpen]).toEqual([[], true]),
  );
  it.each(['Alla chefer utom Bo', 'All except Bo', 'Everyone but not Bo'])('%s is asked about', (text) =>
    expect(ownersIn(text).isOpen).toBe(true),
  );
  it.each([
    ['1. Anna 2. Bo', ['Anna', 'Bo']],
    ['Anna (50 %), Bo (50 %)', ['Anna', 'Bo']],
    ['Anna; Bo; Eva 2026-09-01', ['Anna', 'Bo', 'Eva']],
    ['Anna + Bo (sammankallande Anna)', ['Anna', 'Bo']],
    ['Beslut: rektor Utför: Anna', ['Anna']],
    ['Ansvarig: Anna, stöd: Bo', ['Anna']],
    ['Owner: Anna; support: Bo; informed: Eva', ['Anna']],
    ['Anna w/ Bo', ['Anna', 'Bo']],
    ['Anna/Bo', ['Anna', 'Bo']],
  ])('%s: %j', (text, names) => expect([named(text), ownersIn(text).isOpen]).toEqual([names, false]));
});

/** Neighbours: names, roles and units that hold such words, or words like them. */
const plain = [
  'Anna Berg (GA)',
  'Anna Berg (HR)',
  'Anna Berg (miljösamordnare)',
  'Anna Berg – miljösamordnare',
  'Anna von Berg',
  'Anna B.',
  'AB',
  'Maj Berg',
  'April Smith',
  'Jan Lund',
  'Mark Read',
  'Klara Ek',
  'Klara',
  'Eva Klar',
  'Eva (Lund)',
  'Anna på ekonomi',
  'Anna från Marketing',
  'Anna från vårdenheten',
  'Rektor Anna Berg',
  'Anna Berg (klass 4B)',
  'Enheten för miljö',
  'Enheten (Anna)',
  'Hus 14',
  'Skola 3',
  'Arbetslag 2',
  'Team 7',
  'Deputy Head',
  'Deputy Director of Estates',
  'Stf rektor',
  'bitr. rektor',
  'Vice ordförande',
  'Kundsupport',
  'Support team',
  'IT-support',
  'Supporttekniker',
  'Elektriker (ramavtal)',
  'Alla chefer',
  'Prefekt tillämpad fysik',
  'Kontaktperson',
  'Kvalitet',
  'Drift',
  'Service',
  'Reception',
  'Växjö kommun',
  'Tidsgruppen',
  'Head of Cover',
  'GVS (Lokalvården)',
];
test.each(plain)('%s is one owner as it stands', (text) =>
  expect([named(text), ownersIn(text).isOpen]).toEqual([[text], false]),
);

/* A remark in a cell that is merged with its neighbours. */

const rows = (cells: readonly (string | null)[]) => [
  ['Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
  ['Byt armaturer i korridoren', 'Karin Lund', day('2026-09-01'), 'Pågår'],
  ['Skriv rutin för avfall', ...cells],
  ['Mät buller i matsalen', 'Karin Lund', day('2026-04-30'), 'Klar'],
];
const readMerged = (text: string, merge: string) => {
  const cells = merge === 'B3:C3' ? [text, null, 'Pågår'] : [text, null, null];
  const { tables, problems } = readPlan(bookOf(sheetOf('Plan', rows(cells), { merges: [merge] })), {
    today: '2026-05-15',
  });
  return [
    tables[0]?.rows[1]?.owners.map(({ name }) => name),
    problems
      .filter(({ at, code }) => at.row === 3 && code.endsWith('-owner'))
      .map(({ code, found }) => [code, found]),
  ];
};
const merges = ['B3:C3', 'B3:D3'];
const remarks = [
  'Klart under 2026',
  'Beslut saknas',
  'Utgår',
  'During 2026',
  'Cancelled',
  'No decision yet',
  'Inväntar bygglov',
  'Budgetfråga',
  'Flyttas till nästa plan',
  'On hold',
  'Pausad',
  'Se bilaga 2',
  'Löpande arbete',
  'Part of the refit',
  'Ingår i ombyggnaden',
];
describe.each(merges)('merged over %s', (merge) => {
  it.each(remarks)('%s is no owner: the person is asked', (text) =>
    expect(readMerged(text, merge)).toEqual([[], [['unsure-owner', text]]]),
  );
  it.each(['Anna Berg', 'Rektor', 'Enheten för miljö', 'HR'])('%s is', (text) =>
    expect(readMerged(text, merge)).toEqual([[text], []]),
  );
});
test('a remark in the cell of owners alone', () =>
  expect(readMerged('Utgår', 'B4:C4')).toEqual([[], [['unsure-owner', 'Utgår']]]));

/* One after the other: who answers for it now hangs on the day, which the cell does not say. */
const successions = ['därefter', 'sedan', 'sen', 'nu', 'then', 'now', 'followed by'].flatMap((word) =>
  [', ', ' ', '; ', ' - ', '\n'].map((sign) => `@${sign}${word} Bo`),
);

describe('an owner who follows another', () => {
  it.each(each(successions))('%s is asked about', (text) => {
    expect(ownersIn(text).isOpen).toBe(true);
  });

  it.each(['Anna, Bo', 'Anna och Bo', 'Anna Berg, Bo Lund', 'Nu Nguyen', 'Then Sedan', 'Anna; Bo; Eva'])(
    'but not %s',
    (text) => expect(ownersIn(text).isOpen).toBe(false),
  );

  it.each([
    'ledig tjänst',
    'Obesatt',
    'vakant tjänst',
    'Tjänst vakant',
    'Vacant post',
    'open position',
    'Unfilled',
  ])('%s is nobody', (text) => expect([named(text), ownersIn(text).isOpen]).toEqual([[], false]));
});
