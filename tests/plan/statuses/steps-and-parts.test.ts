import { statusReader } from '../../../src/plan/statuses/statuses';

/* What is handed in is a step, what is done as planned is done, and what a part is not says nothing of the rest. */

const readIn = (language: 'sv' | 'en') =>
  statusReader({
    language,
    today: '2026-06-01',
    dates: { planYear: 2026, language, dayOrder: () => 'unknown' },
  });

const steps = {
  sv: ['Inlämnad', 'Inlämnat', 'Inlämnade', 'Inskickad', 'Inskickat', 'Insänd'],
  en: ['Submitted', 'Sent', 'Lodged'],
} as const;
const ofSteps = {
  sv: ['_', '_!', 'Ansökan _', '_ 2026-03-01', '_ i mars', 'Ej _'],
  en: ['_', '_!', 'Application _', '_ 2026-03-01', '_ in March', 'Not _'],
} as const;
const doneBeside = {
  sv: ['Klar och _', 'Klart, _ 2026-03-01', 'Genomfört och _'],
  en: ['Done and _', 'Completed, _ 2026-03-01', 'Finished and _'],
} as const;

describe.each(['sv', 'en'] as const)('steps and parts, %s', (language) => {
  const read = readIn(language);
  const filled = (frames: readonly string[], words: readonly string[]) =>
    frames.flatMap((frame) => words.map((word) => frame.replace('_', word.toLowerCase())));

  it.each(filled(ofSteps[language], steps[language]))('%j is asked', (text) => {
    expect(read(text).status).toBe('unknown');
  });
  it.each(filled(doneBeside[language], steps[language]))('%j is done', (text) => {
    expect(read(text).status).toBe('done');
  });
});

const done = {
  sv: ['klar', 'klart', 'genomförd', 'utfört', 'åtgärdat', 'slutfört'],
  en: ['done', 'complete', 'completed', 'implemented', 'finished'],
} as const;

it.each([
  ...done.sv.map((word) => ['sv', `${word} enligt plan`] as const),
  ...done.en.flatMap((word) => [
    ['en', `${word} according to plan`] as const,
    ['en', `${word} as planned`] as const,
  ]),
])('%s: %j is done', (language, text) => expect(readIn(language)(text).status).toBe('done'));

const parts = {
  sv: ['för åk 1', 'för hus B', 'i Malmö', 'på Ekskolan', 'hos elnätsbolaget', 'vid skola A'],
  en: ['for building B', 'in Leeds', 'at Oak School', 'on the ground floor'],
} as const;
const whole = {
  sv: ['', ' än', ' ännu', ' pga sjukdom', ' på grund av sjukdom', ' för närvarande', ' i år', ' av Bo'],
  en: ['', ' yet', ' because of illness', ' due to illness', ' for now', ' by HR'],
} as const;
/** Of these a "not" says that they have begun, wherever: "ej slutfört". */
const unended = /^(?:slutför|finish)/;

it.each([
  ...done.sv.flatMap((word) => parts.sv.map((part) => ['sv', `Ej ${word} ${part}`] as const)),
  ...done.en.flatMap((word) => parts.en.map((part) => ['en', `Not ${word} ${part}`] as const)),
])('%s: %j is asked: the rest may be done', (language, text) =>
  expect(readIn(language)(text).status).toBe('unknown'),
);

it.each([
  ...done.sv
    .filter((word) => !unended.test(word))
    .flatMap((word) => whole.sv.map((tail) => ['sv', `Ej ${word}${tail}`] as const)),
  ...done.en
    .filter((word) => !unended.test(word))
    .flatMap((word) => whole.en.map((tail) => ['en', `Not ${word}${tail}`] as const)),
])('%s: %j has not been done', (language, text) => expect(readIn(language)(text).status).toBe('notStarted'));
