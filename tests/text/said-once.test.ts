import { languages, type Language } from '../../src/plan/field';
import { declarations } from '../../src/plan/columns/declarations';
import * as en from '../../src/text/en/glossary';
import * as enShared from '../../src/text/en/shared';
import * as nb from '../../src/text/nb/glossary';
import * as nbShared from '../../src/text/nb/shared';
import * as sv from '../../src/text/sv/glossary';
import * as svShared from '../../src/text/sv/shared';
import { textsOf } from './sentences';

/** English does not compile until it has the same names. */
const glossaries: Readonly<Record<Language, typeof sv>> = { sv, en, nb };
const shared: Readonly<Record<Language, typeof svShared>> = { sv: svShared, en: enShared, nb: nbShared };

/** A single word in lower case is a form within a sentence; of anything else, case and the final point do not count. */
const keyOf = (text: string): string =>
  /^\p{Ll}+$/u.test(text)
    ? text
    : text
        .replace(/[.…:?!]+$/u, '')
        .trim()
        .toLowerCase();

/** A whole text, and each sentence of four words or more within a longer one. */
const partsOf = (text: string): readonly string[] => {
  const sentences = text.split(/(?<=[.?!])\s+/u).filter((one) => one.split(' ').length >= 4);
  return [...new Set([text, ...sentences].map(keyOf))];
};

/** Also not a single word in lower case: it is a form in a sentence (`3 klara`), not the name. */
const saysSomething = (text: string): boolean =>
  /\p{L}{2}/u.test(text.replaceAll('{}', '')) && !/^ ?\p{Ll}+ ?$/u.test(text);

/** What may stand twice, and why. A line that no longer does so is to be taken away. */
const mayStandTwice: Readonly<Record<Language, readonly string[]>> = {
  sv: [
    // The same way on, after different reasons in one file or in two faces.
    'ta bort skyddet (granska → skydda arbetsbok) och försök igen',
    'kontrollera att du valde rätt fil',
    'öppna den i excel och spara den som .xlsx',
    'granska igen, så räknas ändringarna om',
    'det är ett fel i planbok, inte i din arbetsbok',
    'öppna panelen: den säger om något hann skrivas',
    'originalet är som det var',
    // Parts of a sentence: one in the middle of it, one at its beginning.
    'för {}',
    'ett blad',
    '{} blad',
  ],
  en: [
    'the workbench is closed',
    'run the job again',
    'remove the protection (review → protect workbook) and try again',
    'check that you chose the right file',
    'open it in excel and save it as .xlsx',
    'review again and the changes are worked out anew',
    'the original is as it was',
    // Parts of a sentence.
    'for {}',
    'nothing left to decide',
    // Of a run, and of a spreadsheet.
    'restored',
    // The answer, and short for number.
    'no',
  ],
  nb: [
    'fjern beskyttelsen (se gjennom → beskytt arbeidsbok) og prøv igjen',
    'kontroller at du valgte riktig fil',
    'åpne den i excel og lagre den som .xlsx',
    'kontroller igjen, så regnes endringene ut på nytt',
    'det er en feil i planbok, ikke i arbeidsboken din',
    'åpne panelet: det sier om noe rakk å bli skrevet',
    'originalen er som den var',
    // Of a run, and of a spreadsheet.
    'gjenopprettet',
    // Parts of a sentence.
    'for {}',
    'ett ark',
    '{} ark',
  ],
};

function saidTwice(texts: ReturnType<typeof textsOf>): readonly string[] {
  const places = new Map<string, string[]>();
  for (const { place, text } of texts.filter((one) => saysSomething(one.text)))
    for (const part of partsOf(text)) places.set(part, [...(places.get(part) ?? []), place]);
  return [...places].filter(([, at]) => at.length > 1).map(([part, at]) => `${part}: ${at.join(', ')}`);
}

test.each(languages)('no label and no sentence stands twice (%s)', (language) => {
  // An example's words are those of a workbook, which says the same thing again and again.
  const texts = textsOf(language).filter(({ place }) => !place.endsWith('/sample.ts'));
  expect(texts.length).toBeGreaterThan(400);
  const twice = saidTwice(texts).map((line) =>
    line.slice(0, line.lastIndexOf(`: ${language}/`) === -1 ? undefined : line.indexOf(`: ${language}/`)),
  );
  expect(new Set(twice)).toEqual(new Set(mayStandTwice[language]));
});

test('a label or a sentence that stands twice is found', () => {
  const place = 'sv/a.ts';
  expect(
    saidTwice([
      { place, text: 'Klar' },
      { place: 'sv/b.ts', text: 'Klar' },
    ]),
  ).toHaveLength(1);
  expect(
    saidTwice([
      { place, text: 'Bladet finns inte kvar. Läs om.' },
      { place, text: 'Något hände. Bladet {} finns. Bladet finns inte kvar.' },
    ]),
  ).toEqual(['bladet finns inte kvar: sv/a.ts, sv/a.ts']);
});

/** What is wrong with the quotes and dashes of a text; options of the command line are typed as they stand. */
function untypographic(text: string, language: Language): boolean {
  // Options, commands with a path, and cells as Excel writes them.
  const prose = text.replaceAll(
    /--[a-z-]+( "[^"]*")?|planbok [a-z-]+ "[^"]*"|'[^']+'![A-Z]+\d+(:[A-Z]+\d+)?/gu,
    '',
  );
  const foreign = {
    sv: /[“„‘’«»]/u,
    en: /[«»]|(?<!“[^”]*)”|(?<!\p{L})’|“[^”]*$/u,
    nb: /[“„”‘’]|(?<!«[^»]*)»|«[^»]*$/u,
  }[language];
  return /["']| - |--|\.\.\./u.test(prose) || foreign.test(prose);
}

test.each(languages)('quotes and dashes are typographic (%s)', (language) => {
  const wrong = textsOf(language).filter(({ text }) => untypographic(text, language));
  expect(wrong).toEqual([]);
});

test.each([
  ['sv', 'Skriv "löpande"'],
  ['sv', 'Skriv “löpande”'],
  ['en', "next year's plan"],
  ['en', 'Enter ”ongoing”'],
  ['en', 'one - two'],
  ['nb', 'Skriv ”løpende”'],
  ['nb', 'Skriv »løpende«'],
] as const)('another quote or dash is found (%s: %s)', (language, text) => {
  expect(untypographic(text, language)).toBe(true);
});

test('the glossaries have the same names, and so have the shared sentences', () => {
  for (const language of languages) {
    expect(Object.keys(glossaries[language])).toEqual(Object.keys(glossaries.sv));
    expect(Object.keys(shared[language])).toEqual(Object.keys(shared.sv));
  }
});

/** Called in a list of meanings otherwise than above a column of a plan, and why. */
const otherwise: Readonly<Record<string, string>> = {
  id: 'the heading is short for it, the column is narrow',
  links: 'has several columns, each named by what it links to',
};

test.each(languages)('a field is called as the column that Planbok writes (%s)', (language) => {
  const declared = declarations.actions.filter(
    ({ field, more }) => more === undefined && otherwise[field] === undefined,
  );
  expect(declared.map(({ field }) => glossaries[language].fields[field])).toEqual(
    declared.map(({ heading }) => heading[language]),
  );
});
