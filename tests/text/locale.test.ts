import { languageFor } from '../../src/pane/appearance';
import { languages } from '../../src/plan/field';
import { addinText } from '../../src/text/addin';
import { languageOfLocale } from '../../src/text/locale';
import { nbAddin } from '../../src/text/nb/addin';
import { sheetsLanguage } from '../../src/text/sheets';

test.each([
  ['sv-SE', 'sv'],
  ['sv_FI', 'sv'],
  ['en', 'en'],
  ['EN-gb', 'en'],
  ['nb-NO', 'nb'],
  ['nn-NO', 'nb'],
  ['no', 'nb'],
  ['no_NO.UTF-8', 'nb'],
  ['nb_NO@euro', 'nb'],
  ['da-DK', null],
  ['nl-NL', null],
  ['C.UTF-8', null],
  ['nob', null],
  ['enm', null],
  ['svalbard', null],
  ['', null],
])('the locale %j asks for %s', (locale, language) => {
  expect(languageOfLocale(locale)).toBe(language);
});

test('every language is asked for by its own code', () => {
  for (const language of languages) expect(languageOfLocale(language)).toBe(language);
});

test('where Planbok has not the language, the pane speaks English and the menu of Google Sheets Swedish', () => {
  const auto = { language: 'auto', theme: 'auto' } as const;
  expect(['nn-NO', 'fi-FI'].map((displayLanguage) => languageFor(auto, { displayLanguage }))).toEqual([
    'nb',
    'en',
  ]);
  expect(['no', 'fi'].map(sheetsLanguage)).toEqual(['nb', 'sv']);
  expect(languageFor({ ...auto, language: 'nb' }, { displayLanguage: 'sv-SE' })).toBe('nb');
  expect(addinText('nb')).toBe(nbAddin);
});
