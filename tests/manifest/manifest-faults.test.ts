import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestFaults, type Built } from '../../scripts/manifest/manifest-faults';

const { version } = JSON.parse(readFileSync(join(__dirname, '../../package.json'), 'utf8')) as {
  readonly version: string;
};
const xml = readFileSync(join(__dirname, '../../manifest.xml'), 'utf8');

/** As the build makes it; tests/bundles/addin.test.ts asks the build itself. */
const built: Built = {
  has: (path) =>
    /^(taskpane|commands|help)\.html$|^assets\/(icon|check|rollup|agenda|owners)-\d+\.png$/.test(path),
  pixels: (path) => {
    const size = Number(/-(\d+)\.png$/.exec(path)?.[1]);
    return [size, size];
  },
  functions: new Set(['check', 'rollup', 'agenda', 'owners']),
};

test('the manifest has no fault', () => {
  expect(manifestFaults(xml, built)).toEqual([]);
});

const swap = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to);
const long = (count: number): string => 'x'.repeat(count);

test.each<[string, (text: string) => string, string]>([
  [
    'an element in the wrong place',
    (text) => text.replace(/(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/, '$2$1'),
    '<OfficeApp> has its elements in the wrong order: Id ProviderName Version DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl Hosts Requirements DefaultSettings Permissions VersionOverrides',
  ],
  ['an element missing', swap(/<ProviderName>.*<\/ProviderName>/, ''), '<OfficeApp> has no <ProviderName>'],
  [
    'an element twice',
    swap('<Permissions>', '<Permissions>ReadDocument</Permissions><Permissions>'),
    '<OfficeApp> has <Permissions> 2 times',
  ],
  ['an element nobody knows', swap('<Permissions>', '<Wishes /><Permissions>'), '<Wishes> is not known'],
  ['an attribute misspelt', swap('resid="Group.Label"', 'resId="Group.Label"'), '<Label> has no resid'],
  ['an id that is no GUID', swap(/<Id>.*<\/Id>/, '<Id>planbok</Id>'), '<Id> says "planbok"'],
  ['a version of three parts', swap('.0</Version>', '</Version>'), `<Version> says "${version}"`],
  [
    'a permission that does not exist',
    swap('ReadWriteDocument', 'Everything'),
    '<Permissions> says "Everything"',
  ],
  ['another kind of app', swap('xsi:type="TaskPaneApp"', 'xsi:type="MailApp"'), 'it is not a TaskPaneApp'],
  [
    'a long name',
    swap('<DisplayName DefaultValue="Planbok"', `<DisplayName DefaultValue="${long(126)}"`),
    '<DisplayName> is longer than 125 letters',
  ],
  ['a long description', swap("Turns the workbook's", long(251)), '<Description> is longer than 250 letters'],
  [
    'an address that is not https',
    swap('https://localhost:3000/help.html', 'http://localhost:3000/help.html'),
    'http://localhost:3000/help.html is not https',
  ],
  [
    'an address elsewhere',
    swap('https://localhost:3000/commands.html', 'https://example.org/commands.html'),
    'https://example.org/commands.html is not on https://localhost:3000/',
  ],
  [
    'a page that is not built',
    swap('/commands.html', '/command.html'),
    'https://localhost:3000/command.html was not built',
  ],
  [
    'a picture of another size',
    swap(
      'id="Check.16" DefaultValue="https://localhost:3000/assets/check-16',
      'id="Check.16" DefaultValue="https://localhost:3000/assets/check-32',
    ),
    'assets/check-32.png is 32 × 32, not 16 × 16',
  ],
  [
    'an icon without a size',
    swap('<bt:Image size="80" resid="Agenda.80" />', ''),
    '<Control> has no icon of 80 px',
  ],
  [
    'a resource nobody defines',
    swap('<Label resid="Check.Label"', '<Label resid="Check.Lable"'),
    'Check.Lable is not defined',
  ],
  [
    'a resource nobody uses',
    swap(
      '<bt:ShortStrings>',
      '<bt:ShortStrings><bt:String id="Spare" DefaultValue="x"><bt:Override Locale="en-US" Value="x" /></bt:String>',
    ),
    'Spare is not used',
  ],
  [
    'a resource defined twice',
    swap('<bt:String id="Rollup.Tip"', '<bt:String id="Check.Tip"'),
    'Check.Tip is defined twice',
  ],
  [
    'a text from the list of the other length',
    swap('<Description resid="Pane.Tip"', '<Description resid="Pane.Label"'),
    '<Description> refers to Pane.Label, which is in bt:ShortStrings',
  ],
  [
    'an id of a resource too long',
    (text) => text.replaceAll('Check.Tip', long(33)),
    `the id ${long(33)} is longer than 32 letters`,
  ],
  [
    'a label too long',
    swap('id="Pane.Label" DefaultValue="Visa panelen"', `id="Pane.Label" DefaultValue="${long(126)}"`),
    'Pane.Label is longer than 125 letters',
  ],
  [
    'a tip too long',
    swap(/id="Pane.Tip" DefaultValue="[^"]*"/, `id="Pane.Tip" DefaultValue="${long(251)}"`),
    'Pane.Tip is longer than 250 letters',
  ],
  [
    'a text that is not in English',
    swap(/<bt:Override Locale="en-US" Value="Check" \/>/, ''),
    'Check.Label has nothing for en-US',
  ],
  [
    'two buttons of one id',
    swap('id="Planbok.Agenda"', 'id="Planbok.Check"'),
    'the id Planbok.Check is there twice',
  ],
  [
    'a function that is not associated',
    swap('<FunctionName>agenda', '<FunctionName>minutes'),
    'the commands do not associate minutes',
  ],
  [
    'a button without its function',
    swap('<FunctionName>agenda</FunctionName>', ''),
    'an ExecuteFunction has no <FunctionName>',
  ],
])('%s is found', (_what, plant, fault) => {
  const planted = plant(xml);
  expect(planted).not.toBe(xml);
  expect(manifestFaults(planted, built)).toContain(fault);
});

test('a function that no button does is found', () => {
  const functions = new Set([...built.functions, 'spare']);
  expect(manifestFaults(xml, { ...built, functions })).toEqual(['no button does spare']);
});

test('what is not XML is refused', () => {
  expect(() => manifestFaults(xml.replace('</Hosts>', ''), built)).toThrow(/unexpected close tag/);
});
