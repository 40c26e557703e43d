import fc from 'fast-check';
import { textOf } from '../../../src/book/cells';
import type { WorkbookSnapshot } from '../../../src/book/snapshot';
import { agendaIn, lineKey } from '../../../src/jobs/agenda/agenda-layout';
import { knownItem } from '../../../src/jobs/agenda/known-item';
import { jobs } from '../../../src/jobs/jobs';
import { languages, type Language } from '../../../src/plan/field';
import { textIn } from '../../../src/text/text';
import { caseCount } from '../../case-count';
import {
  after,
  day,
  heldMeeting,
  meeting,
  typedInAgenda,
  type SampleLanguage,
} from '../minutes/held-meeting';
import { made, planBook } from './typed-agenda';

/** The agenda's texts, and the rows that the meeting's words stand in. */
const linesOf = (book: WorkbookSnapshot): readonly (readonly string[])[] =>
  (agendaIn(book)?.values ?? []).slice(10).map((line) => line.map(textOf));

const inLanguage = (book: WorkbookSnapshot, language: Language): WorkbookSnapshot =>
  after(book, jobs.agenda(book, { today: day, language }));

const [sv, en, nb] = [textIn('sv'), textIn('en'), textIn('nb')];

test.each<[string, string]>([
  [sv.agenda.newGoals, en.agenda.newGoals],
  [sv.agenda.potUse, en.agenda.potUse],
  [sv.agenda.otherActions, en.agenda.otherActions],
  [sv.agenda.nextReview, en.agenda.nextReview],
  [sv.agenda.notesOut, en.agenda.notesOut],
  [sv.agenda.purpose, en.agenda.purpose],
  [sv.agenda.decisions('2020-04-06'), en.agenda.decisions('2020-04-06')],
  [sv.agenda.decisions(null), en.agenda.decisions('2021-03-16')],
  [sv.agenda.groups.done(9), en.agenda.groups.done(9)],
  [sv.agenda.groups.done(9), en.agenda.groups.done(1)],
  [sv.agenda.groups.remaining(0), en.agenda.groups.remaining(12)],
  [sv.agenda.groups.moved(2, 2021), en.agenda.groups.moved(1, 2022)],
  [sv.agenda.groups.moved(2, null), en.agenda.groups.moved(3, null)],
  [sv.agenda.unclear(1), en.agenda.unclear(4)],
  [
    sv.agenda.kindCount(sv.agenda.findingKinds.positive, 6),
    en.agenda.kindCount(en.agenda.findingKinds.positive, 2),
  ],
  [sv.agenda.earlierDecisions(3), en.agenda.earlierDecisions(1)],
  [sv.agenda.noFindingsOf(2020, [2019]), en.agenda.noFindingsOf(2021, [2019, 2020])],
  [sv.central.title(1), en.central.title(8)],
  [sv.agenda.more(5, 'Plan 2020'), en.agenda.more(7, 'Plan 2020')],
  [`${sv.agenda.months[3] ?? ''} · Kvalitetsdialog`, `${en.agenda.months[3] ?? ''} · Kvalitetsdialog`],
  [sv.since.title, en.since.title],
  [sv.agenda.newGoals, nb.agenda.newGoals],
  [sv.agenda.nextReview, nb.agenda.nextReview],
  [sv.agenda.decisions('2020-04-06'), nb.agenda.decisions('2021-03-16')],
  [sv.agenda.groups.done(9), nb.agenda.groups.done(1)],
  [sv.agenda.groups.moved(2, null), nb.agenda.groups.moved(1, 2022)],
  [sv.agenda.unclear(1), nb.agenda.unclear(4)],
  [sv.central.title(1), nb.central.title(8)],
  [sv.agenda.more(5, 'Plan 2020'), nb.agenda.more(7, 'Plan 2020')],
  [`${sv.agenda.months[4] ?? ''} · Kvalitetsdialog`, `${nb.agenda.months[4] ?? ''} · Kvalitetsdialog`],
])('“%s” and “%s” are one line', (swedish, other) => {
  expect(knownItem(other)).toBe(knownItem(swedish));
  expect(lineKey('plan', other, 1)).toBe(lineKey('plan', swedish, 1));
});

test.each<[string, string]>([
  [sv.agenda.groups.done(9), sv.agenda.groups.remaining(9)],
  [
    sv.agenda.kindCount(sv.agenda.findingKinds.positive, 6),
    sv.agenda.kindCount(sv.agenda.findingKinds.nonconformity, 6),
  ],
  ['1.1 Byt lampor', '1.2 Byt lampor'],
  ['April · Skoldialog', 'Maj · Skoldialog'],
  [sv.agenda.more(5, 'Plan 2020'), sv.agenda.more(5, 'Plan 2021')],
])('“%s” and “%s” are two', (one, other) => {
  expect(knownItem(one)).not.toBe(knownItem(other));
});

const turns = (['sv', 'en'] as const).flatMap((language) =>
  languages.flatMap((other) => (other === language ? [] : [[language, other] as const])),
);

test.each<readonly [SampleLanguage, Language]>(turns)(
  'the sample’s agenda in %s, then in %s, and back stands as it was',
  (language, by) => {
    const book = inLanguage(heldMeeting(language), language);
    const other = inLanguage(book, by);
    expect(linesOf(other)).toHaveLength(linesOf(book).length);
    expect(linesOf(inLanguage(other, language))).toEqual(linesOf(book));
  },
);

const words = {
  sv: ['Hur påverkar', 'Vad ska klimat', 'Genomförda', 'Avvikelser:', 'Tid för nästa', 'Syftet'],
  en: [
    'How do the goals',
    'What is the climate',
    'Done',
    'Nonconformities:',
    'Date and time of the next',
    'Purpose',
  ],
  nb: ['Hvordan påvirker', 'Hva skal klima', 'Fullførte', 'Avvik:', 'Tid for neste', 'Formålet'],
} as const;

const act = fc.oneof(
  fc.constantFrom<Language>(...languages),
  fc.record({ nth: fc.nat({ max: 5 }), decision: fc.constantFrom('Ja', 'Vi ses.', 'Köp cyklar') }),
);

test('languages in any turn, with typing between: each line stands once, with what was typed last', () => {
  const first = made(planBook, { meeting, language: 'sv' });
  const items = linesOf(first).map(([, item = '']) => knownItem(item));
  fc.assert(
    fc.property(fc.array(act, { minLength: 2, maxLength: 8 }), (acts) => {
      let [book, language]: [WorkbookSnapshot, Language] = [first, 'sv'];
      const typed = new Map<number, string>();
      for (const one of acts) {
        if (typeof one === 'string') [book, language] = [inLanguage(book, one), one];
        else {
          const item = words[language][one.nth] ?? '';
          if (!linesOf(book).some(([, text = '']) => text.startsWith(item))) continue;
          book = typedInAgenda(book, item, { decision: one.decision });
          typed.set(one.nth, one.decision);
        }
      }
      const lines = linesOf(inLanguage(book, 'sv'));
      expect(lines.map(([, item = '']) => knownItem(item))).toEqual(items);
      for (const [nth, decision] of typed)
        expect(lines.find(([, item = '']) => item.startsWith(words.sv[nth] ?? ''))?.[4]).toBe(decision);
    }),
    { numRuns: caseCount(40) },
  );
}, 240_000);
