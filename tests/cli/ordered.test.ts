import { fields } from '../../src/plan/field';
import { presetNames, presets } from '../../src/jobs/agenda/agenda-presets';
import { standardNames } from '../../src/jobs/agenda/standards';
import { rules } from '../../src/plan/settings/rules';
import { ordered, systemLanguage } from '../../src/cli/ordered';

const swedish = { LANG: 'sv_SE.UTF-8' };

describe('a command line that makes no sense is a usage error, never an exception', () => {
  test.each([
    ['', 'no-job', ''],
    ['rewiev plan.xlsx', 'unknown-job', 'rewiev'],
    ['plan.xlsx', 'unknown-job', 'plan.xlsx'],
    ['reviw x.xlsx --no-serve', 'unknown-job', 'reviw'],
    ['plan.xlsx --langu sv', 'unknown-job', 'plan.xlsx'],
    ['calender plan.xlsx --owner=', 'unknown-job', 'calender'],
    ['mcp --langu sv', 'unknown-option', '--langu'],
    ['help --langu', 'unknown-option', '--langu'],
    ['--langu sv reviw', 'unknown-option', '--langu'],
    ['review', 'no-file', 'review'],
    ['undo', 'no-file', 'undo'],
    ['review a.xlsx b.xlsx', 'several-files', 'b.xlsx'],
    ['review a.xlsx --langu sv', 'unknown-option', '--langu'],
    ['review a.xlsx -x', 'unknown-option', '-x'],
    ['review a.xlsx --__proto__', 'unknown-option', '--__proto__'],
    ['review a.xlsx --constructor=1', 'unknown-option', '--constructor'],
    ['review a.xlsx -o', 'no-value', '-o'],
    ['review a.xlsx --today --json', 'no-value', '--today'],
    ['review a.xlsx --lang=', 'no-value', '--lang'],
    ['review a.xlsx --json=yes', 'unwanted-value', '--json'],
    ['review a.xlsx --lang de', 'bad-language', 'de'],
    ['review a.xlsx --today 2020-02-30', 'bad-day', '2020-02-30'],
    ['review a.xlsx --today idag', 'bad-day', 'idag'],
    ['review a.xlsx --today 20201124', 'bad-day', '20201124'],
    ['review a.xlsx --year 20', 'bad-year', '20'],
    ['review a.xlsx --map owner', 'bad-map', 'owner'],
    ['review https://example.com/a.xlsx', 'web-address', 'https://example.com/a.xlsx'],
    ['review https://docs.google.com/document/d/a', 'web-address', 'https://docs.google.com/document/d/a'],
    ['undo graph:https://x.sharepoint.com/a.xlsx', 'web-address', 'graph:https://x.sharepoint.com/a.xlsx'],
    ['wheel drive:abc', 'web-address', 'drive:abc'],
    ['check sheet:abc', 'web-address', 'sheet:abc'],
    ['workbench http://localhost/', 'web-address', 'http://localhost/'],
    ['undo a.xlsx --with missing-owner', 'not-for-job', 'undo --with'],
    ['link a.xlsx --add F1', 'bad-pair', 'F1'],
    ['link a.xlsx --remove F1=A=B', 'bad-pair', 'F1=A=B'],
    ['review a.xlsx --add F1=A1', 'not-for-job', 'review --add'],
    ['link a.xlsx --suggest --add F1=A1', 'not-for-job', 'link --add'],
    ['review a.xlsx --map =owner', 'bad-map', '=owner'],
    ['review a.xlsx --map B=ansvarig', 'bad-field', 'ansvarig'],
    ['review a.xlsx -o b.xlsx --in-place', 'out-and-in-place', ''],
    ['scan a.xlsx -o b.xlsx', 'not-for-job', 'scan --out'],
    ['check a.xlsx --in-place', 'not-for-job', 'check --in-place'],
    ['undo a.xlsx --today 2020-01-01', 'not-for-job', 'undo --today'],
    ['review a.xlsx --owner Anna', 'not-for-job', 'review --owner'],
    ['undo a.xlsx --text', 'not-for-job', 'undo --text'],
    ['owners a.xlsx --text --json', 'not-for-job', 'owners --json'],
    ['owners a.xlsx --text -o b.xlsx', 'not-for-job', 'owners --out'],
    ['owners a.xlsx --owner', 'no-value', '--owner'],
    ['owners a.xlsx --preset kth', 'preset-elsewhere', 'owners --preset'],
    ['coverage a.xlsx --preset kth', 'preset-elsewhere', 'coverage --preset'],
    ['check a.xlsx --standard 9001:2015', 'standard-elsewhere', 'check --standard'],
    ['agenda a.xlsx --standard 9001:2015', 'standard-elsewhere', 'agenda --standard'],
    ['coverage a.xlsx -o b.xlsx', 'not-for-job', 'coverage --out'],
  ])('planbok %s', (line, code, found) => {
    const args = line.split(' ').filter((word) => word !== '');
    expect(ordered(args, swedish)).toEqual({ kind: 'usage', language: 'sv', code, found });
  });
});

// A variable of a script that was never set leaves one.
test.each([
  [['review', ''], 'no-file', 'review'],
  [['review', ' ', '--json'], 'no-file', 'review'],
  [['workbench', ''], 'no-file', 'workbench'],
  [['', 'plan.xlsx'], 'no-job', ''],
])('an empty word is no file and no job: %j', (args, code, found) => {
  expect(ordered(args, swedish)).toEqual({ kind: 'usage', language: 'sv', code, found });
});

test.each([
  ['review a.xlsx --without missing-money', 'missing-money', rules],
  ['agenda a.xlsx --preset 9001:2015', '9001:2015', presetNames],
  ['agenda a.xlsx --preset höst', 'höst', presetNames],
  ['coverage a.xlsx --standard kth', 'kth', standardNames],
])('%s: what there is to choose from goes with what was not found', (line, found, known) => {
  expect(ordered(line.split(' '), swedish)).toEqual({
    kind: 'usage',
    language: 'sv',
    code: 'bad-choice',
    found,
    known,
  });
});

test('a file whose name has a colon in it is a file', () => {
  expect(ordered(['check', 'C:\\plan.xlsx'], {})).toMatchObject({ kind: 'work', file: 'C:\\plan.xlsx' });
  expect(ordered(['check', 'plan:sheet.xlsx'], {})).toMatchObject({ kind: 'work' });
});

test('everything that can be asked for', () => {
  const args =
    'review plan.xlsx -o out/ --lang en --today 2020-11-24 --year 2020 --sheet Plan --json --dry-run';
  expect(
    ordered([...args.split(' '), '--map', 'B=owner,F=deadline', '--map', 'Läge, nu=status'], {}),
  ).toEqual({
    kind: 'work',
    job: 'review',
    language: 'en',
    file: 'plan.xlsx',
    out: 'out/',
    isInPlace: false,
    isDryRun: true,
    isJson: true,
    request: {
      today: '2020-11-24',
      year: 2020,
      sheet: 'Plan',
      language: 'en',
      map: new Map([
        ['B', 'owner'],
        ['F', 'deadline'],
        ['Läge, nu', 'status'],
      ]),
    },
  });
});

test('what nobody said is not asked for: the workbook decides its own language, the machine the day', () => {
  expect(ordered(['check', 'plan.xlsx'], swedish)).toMatchObject({ language: 'sv', request: {} });
});

test('options may stand anywhere, and a file may look like one after --', () => {
  expect(ordered(['--json', 'scan', '--', '-plan.xlsx'], {})).toMatchObject({
    file: '-plan.xlsx',
    isJson: true,
  });
});

test.each([
  [{}, 'sv'],
  [{ LANG: 'C.UTF-8' }, 'sv'],
  [{ LANG: 'en_GB.UTF-8' }, 'en'],
  [{ LANG: 'en_US', LC_ALL: 'sv_SE' }, 'sv'],
  [{ LANG: 'sv_SE', LC_ALL: '', LC_MESSAGES: 'EN' }, 'en'],
  [{ LANG: 'nb_NO.UTF-8' }, 'nb'],
  [{ LANG: 'nn_NO' }, 'nb'],
  [{ LANG: 'no' }, 'nb'],
  [{ LANG: 'de_DE.UTF-8' }, 'sv'],
])('the language of %o is %s', (environment, language) => {
  expect(systemLanguage(environment)).toBe(language);
});

test('--lang decides over the system, also for what a wrong command line is answered', () => {
  expect(ordered(['review', '--lang', 'en'], swedish)).toMatchObject({ kind: 'usage', language: 'en' });
});

test.each([
  ['sv', 'sv'],
  ['sv-SE', 'sv'],
  ['EN', 'en'],
  ['en_GB', 'en'],
  ['nb', 'nb'],
  ['no', 'nb'],
  ['NO', 'nb'],
  ['nn', 'nb'],
  ['nb-NO', 'nb'],
])('--lang %s is the language %s, for every verb', (given, language) => {
  for (const line of ['scan a.xlsx', 'calendar a.xlsx', 'mcp a', 'portfolio a'])
    expect(ordered([...line.split(' '), '--lang', given], { LANG: 'de' })).toMatchObject({ language });
  expect(ordered(['scan', 'a.xlsx', '--lang', given], {})).toMatchObject({ request: { language } });
});

test.each(['norska', 'n', 'nob', 'svenska', 'de', 'x-sv'])('--lang %s is refused', (given) => {
  for (const line of ['scan a.xlsx', 'mcp a', 'portfolio a'])
    expect(ordered([...line.split(' '), '--lang', given], {})).toMatchObject({
      code: 'bad-language',
      found: given,
    });
});

test.each(fields)('--map takes the field %s', (field) => {
  expect(ordered(['scan', 'a.xlsx', '--map', `Kolumn=2=${field}`], {})).toMatchObject({
    request: { map: new Map([['Kolumn=2', field]]) },
  });
});

test.each(presetNames)('the preset %s is known in capitals, and with spaces around it', (preset) => {
  for (const name of [preset.toUpperCase(), ` ${preset} `])
    expect(ordered(['agenda', 'a.xlsx', '--preset', name], {})).toMatchObject({ request: { preset } });
});

test.each(presetNames.flatMap((preset) => presets[preset].claims ?? []))(
  'what the standard %s and the preset that claims it are called may be said of both',
  (standard) => {
    const [preset = 'deck'] = presetNames.filter((name) => presets[name].claims === standard);
    for (const name of [
      preset,
      preset.toUpperCase(),
      standard,
      `ISO ${standard}`,
      `iso-${standard.replace(':', '-')}`,
    ]) {
      expect(ordered(['agenda', 'a.xlsx', '--preset', name], {})).toMatchObject({ request: { preset } });
      expect(ordered(['coverage', 'a.xlsx', '--standard', name], {})).toMatchObject({
        request: { standard },
      });
    }
  },
);
