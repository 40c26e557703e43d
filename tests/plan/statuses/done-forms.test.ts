import type { DeadlineContext } from '../../../src/plan/deadlines/deadline-context';
import { statusReader } from '../../../src/plan/statuses/statuses';
import { statusWords } from '../../../src/plan/statuses/status-words';

const dates: DeadlineContext = { planYear: 2020, language: 'sv', dayOrder: () => 'day-first' };
const read = statusReader({ language: 'sv', today: '2020-11-24', dates });

/** Clipped words stand alone only, and "completes" tells what goes on. */
const clipped = ['compl', 'complet', 'completes'];
const words = [...statusWords].flatMap(([word, sense]) =>
  sense === 'done' && !clipped.includes(word) ? [word] : [],
);

const frames = (list: string): readonly string[] =>
  list
    .trim()
    .split(/\s*\n\s*/)
    .filter((line) => line !== '');

const done = frames(`
  _
  _!
  _ 2020-03-01
  _ 12 maj 2020
  _, Anna Berg
  _ av IT
  _ by HR
  _ enligt plan
  _, se bilaga 3
  _ - see ref 12
  helt _
  fully _`);

const open = frames(`
  ej _
  inte _
  icke _
  aldrig _
  ännu ej _
  ännu inte _
  _ inte
  _ ej
  _ aldrig
  _ inte pga pandemin
  _? Nej
  _: nej
  _ - nej
  _ => nej
  not _
  not yet _
  never _
  has not been _
  hasn't been _
  isn't _
  wasn't _
  yet to be _
  still not _
  _? No
  _: no
  _ - no
  _: N
  nästan _
  delvis _
  till största delen _
  till stor del _
  mer eller mindre _
  i huvudsak _
  i princip _
  så gott som _
  90 % _
  3 av 5 _
  tre av fem _
  mostly _
  almost _
  nearly _
  more or less _
  virtually _
  basically _
  far from _
  two of three _
  3 out of 4 _
  all but one _
  ~_
  _ men återöppnad
  _, reopened
  _ - öppnas igen
  _ men behöver göras om`);

const asked = frames(`
  _ 2021-03-01
  _ Q2 2021
  _ i morgon
  _ imorgon
  _ nästa vecka
  _ om två veckor
  _ om 2 v
  _ inom kort
  _ på fredag
  _ i december
  _ årsskiftet
  _ våren 2021
  _ tomorrow
  _ next week
  _ in two weeks
  _ by Friday
  _ by March 2021
  _ Dec 2020
  _ if funded
  _ once approved
  _ when signed
  _ unless stopped
  _ subject to audit
  _ om budget beviljas
  _ när Anna godkänt
  _ så snart det går
  _ förutsatt att vi hinner
  _?
  _ (?)
  _??
  troligen _
  nog _
  kanske _
  borde vara _
  should be _
  probably _
  är detta _
  kolla om _
  not sure if _
  vet ej om _
  _ på plan 2
  _ i Uppsala
  _ hos oss
  _ in building A
  _ at head office
  underlag _
  utkast _
  utredning _
  draft _
  kontroll _
  besiktning _
  audit _
  _ men
  _ but
  _ utan effekt
  _ (ej verifierat)
  _, not verified
  _ med anmärkning`);

const filled = (frame: string, word: string): string => frame.replace('_', word);
const statusesOf = (frame: string): readonly (readonly [string, string])[] =>
  words.map((word) => [filled(frame, word), read(filled(frame, word)).status]);

describe('every word for done', () => {
  it('is there to be tried', () => {
    expect(words.length).toBeGreaterThan(100);
  });

  it.each(done)('"%s" is done', (frame) => {
    expect(statusesOf(frame).filter(([, status]) => status !== 'done')).toEqual([]);
  });

  it.each(open)('"%s" is open, or asked', (frame) => {
    const wrong = statusesOf(frame).filter(
      ([, status]) => status !== 'notStarted' && status !== 'ongoing' && status !== 'unknown',
    );
    expect(wrong).toEqual([]);
  });

  it.each(asked)('"%s" is not done', (frame) => {
    expect(statusesOf(frame).filter(([, status]) => status === 'done')).toEqual([]);
  });
});

describe('the two languages', () => {
  it.each([
    ['inte klart', 'not completed'],
    ['ej klar', 'not complete'],
    ['ej gjort', 'not done'],
    ['ännu inte klart', 'not yet completed'],
    ['ännu inte genomfört', 'not yet implemented'],
    ['har inte gjorts', "hasn't been done"],
    ['är inte klart', "isn't complete"],
    ['är inte avslutad', "isn't finished"],
    ['ej avslutad', 'not finished'],
    ['aldrig genomfört', 'never completed'],
    ['genomfördes inte', 'was not carried out'],
    ['återstår att göra', 'yet to be done'],
    ['ofullständig', 'incomplete'],
    ['oavslutad', 'unfinished'],
    ['ofärdig', 'unfinished'],
    ['ogjord', 'undone'],
    ['ej genomförd', 'not implemented'],
    ['nästan klart', 'nearly done'],
    ['till stor del klart', 'mostly complete'],
    ['3 av 5 klara', '3 of 5 complete'],
    ['klart i morgon', 'done tomorrow'],
    ['klart om budget finns', 'done if funded'],
    ['klart?', 'done?'],
    ['klart: nej', 'done: no'],
    ['återöppnad', 'reopened'],
    ['klart på plan 2', 'done on floor 2'],
    ['utkast klart', 'draft complete'],
    ['ej verifierat', 'not verified'],
    ['väntar på beslut', 'awaiting decision'],
    ['beställd', 'ordered'],
    ['ute på anbud', 'out to tender'],
    ['troligen klart', 'probably done'],
    ['klart', 'done'],
    ['genomfört enligt plan', 'implemented as planned'],
  ])('%j reads as %j', (swedish, english) => {
    expect([swedish, read(swedish).status]).toEqual([swedish, read(english).status]);
  });
});
