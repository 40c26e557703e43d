import { prefer, preferences, storedPreferences } from '../../../src/entries/excel/preferences';

const usual = { language: 'auto', theme: 'auto' };

test.each([
  [null, usual],
  ['', usual],
  ['{"language":"sv","theme":"dark"}', { language: 'sv', theme: 'dark' }],
  ['{"language":"de","theme":"dark"}', { language: 'auto', theme: 'dark' }],
  ['{"language":{"sv":1}}', usual],
  ['null', usual],
  ['7', usual],
  ['[]', usual],
  ['{"language":', usual],
  ['{"__proto__":{"language":"sv"}}', usual],
])('what was stored as %j is read as far as it is understood', (text, read) => {
  expect(storedPreferences(text)).toEqual(read);
});

test('where storage is forbidden, a choice lasts as long as the page', () => {
  const before = Object.getOwnPropertyDescriptor(globalThis, 'localStorage');
  Object.defineProperty(globalThis, 'localStorage', {
    configurable: true,
    get: () => {
      throw new DOMException('denied', 'SecurityError');
    },
  });
  expect(preferences()).toEqual(usual);
  prefer({ language: 'en', theme: 'light' });
  expect(preferences()).toEqual({ language: 'en', theme: 'light' });
  Reflect.deleteProperty(globalThis, 'localStorage');
  if (before) Object.defineProperty(globalThis, 'localStorage', before);
});
