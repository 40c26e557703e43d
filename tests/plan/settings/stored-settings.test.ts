import fc from 'fast-check';
import { fields } from '../../../src/plan/field';
import { noSettings, type WorkbookSettings } from '../../../src/plan/settings/settings';
import { settingsIn, SETTINGS_PROPERTY, storedText } from '../../../src/plan/settings/stored-settings';
import { bookOf } from '../sheet-of';

const bookWith = (text: string) => ({ ...bookOf(), properties: new Map([[SETTINGS_PROPERTY, text]]) });

const settings: fc.Arbitrary<WorkbookSettings> = fc.record({
  columns: fc.array(
    fc.record({ sheet: fc.string(), heading: fc.string(), field: fc.constantFrom(...fields) }),
  ),
  headers: fc.array(fc.record({ sheet: fc.string(), row: fc.integer({ min: 1, max: 1_048_576 }) })),
  meeting: fc.record(
    { date: fc.string(), time: fc.string(), place: fc.string(), chair: fc.string(), checker: fc.string() },
    { requiredKeys: [] },
  ),
});

test('what is stored is read back', () => {
  fc.assert(
    fc.property(settings, (kept) => {
      expect(settingsIn(bookWith(storedText(kept)))).toEqual({ settings: kept, isNewer: false });
    }),
  );
});

test('a workbook without settings has none', () => {
  expect(settingsIn(bookOf())).toEqual({ settings: noSettings, isNewer: false });
});

test.each([
  ['a later version', '{"version":2,"columns":"elsewhere"}', true],
  ['no version', '{"columns":[],"headers":[],"meeting":{}}', false],
  [
    'a field nobody knows',
    '{"version":1,"columns":[{"sheet":"A","heading":"B","field":"x"}],"headers":[],"meeting":{}}',
    false,
  ],
  [
    'a row before the first',
    '{"version":1,"columns":[],"headers":[{"sheet":"A","row":0}],"meeting":{}}',
    false,
  ],
  ['cut short', '{"version":1,"col', false],
  ['something else', '[]', false],
])('%s is no settings of ours', (_, text, isNewer) => {
  expect(settingsIn(bookWith(text))).toEqual({ settings: noSettings, isNewer });
});
