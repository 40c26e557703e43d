import { exitCodes } from '../../src/cli/exit-code';
import { helpIn } from '../../src/cli/help';
import { topicMeant } from '../../src/cli/help-topic';
import { options, type OptionName } from '../../src/cli/options';
import { optionsInHelp } from '../../src/cli/options-in-help';
import { orderWords } from '../../src/cli/order';
import { ordered } from '../../src/cli/ordered';
import { plainText } from '../../src/cli/plain-text';
import { optionsOf, verbHelp } from '../../src/cli/verb-help';
import { enExamples, enHelp } from '../../src/text/en/help';
import { enGuideTopics } from '../../src/text/en/guide-topics';
import { languages } from '../../src/plan/field';
import { guideLanguage, guideLanguages, guidePages } from '../../src/text/guide-pages';
import { nbExamples } from '../../src/text/nb/help';
import { nbGuideTopics } from '../../src/text/nb/guide-topics';
import { problems } from '../../src/text/sv/problem-names';
import { svExamples, svHelp } from '../../src/text/sv/help';
import { svGuideTopics } from '../../src/text/sv/guide-topics';
import { guideFile } from '../guide/guide-files';
import { deskInFolder } from './desk-in-folder';

const examples = { sv: svExamples, en: enExamples, nb: nbExamples };
const topics = { sv: svGuideTopics, en: enGuideTopics, nb: nbGuideTopics };
const names = Object.keys(options) as readonly OptionName[];

test.each(languages)('the help of all says something of every option (%s)', (language) => {
  const said = optionsInHelp(helpIn(language));
  expect([...said.keys()].sort()).toEqual([...names].sort());
  for (const lines of said.values()) expect(lines.join(' ').length).toBeGreaterThan(25);
});

test('every option is told of the subcommands that take it, and of some', () => {
  const told = new Set(orderWords.flatMap(optionsOf));
  expect(names.filter((name) => !told.has(name))).toEqual(['help', 'version']);
  expect(optionsOf('coverage')).toContain('standard');
  expect(optionsOf('coverage')).not.toContain('preset');
  expect(optionsOf('check')).not.toContain('out');
  expect(optionsOf('mcp')).toEqual(['lang']);
  // What belongs to it alone comes first.
  expect(optionsOf('calendar')[0]).toBe('owner');
});

/** A line as a shell takes it apart. */
const wordsOf = (line: string): readonly string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain = '']) => quoted ?? plain);

const lines = languages.flatMap((language) =>
  orderWords.flatMap((word) => examples[language][word].map((line) => [language, word, line] as const)),
);

test.each(lines)('the example works (%s, %s: %s)', (language, word, line) => {
  const parts = wordsOf(line.replaceAll(/(--[a-z]+ )?"([^"]*)"/g, '$1"$2"'));
  expect(parts.slice(0, 2)).toEqual(['planbok', word]);
  expect(ordered(parts.slice(1), {}).kind).not.toBe('usage');
  const help = verbHelp(word, language, helpIn(language));
  expect(help).toContain(`  ${line}\n`);
  for (const option of optionsOf(word)) expect(help).toContain(`--${option}`);
});

test.each([
  ['sv', 'frågo', 'frågor'],
  ['sv', 'dagordningn', 'dagordning'],
  ['en', 'dagordningen', 'dagordning'],
  ['en', 'privcy', 'privacy'],
  ['sv', 'privacyy', 'privacy'],
  ['nb', 'calender', 'calendar'],
  ['en', 'uknown-status', 'unknown-status'],
  ['sv', 'zzzz', undefined],
] as const)('a topic that is none is guessed (%s, %s: %s)', (language, asked, near) => {
  expect(topicMeant(asked, language)).toBe(near);
});

const empty = deskInFolder({});
afterAll(() => empty.remove());
const asked = empty.run;

test.each(languages)('a page is asked for by its word, in any language (%s)', async (language) => {
  for (const page of guidePages) {
    const { title } = topics[guideLanguage(language)][page];
    const words = [
      svGuideTopics[page].word,
      enGuideTopics[page].word.toUpperCase(),
      nbGuideTopics[page].word,
    ];
    for (const word of [page, ...words]) {
      const { code, out } = await asked(`help ${word} --lang ${language}`);
      expect([word, code]).toEqual([word, exitCodes.done]);
      expect(out).toContain(`${title}\n${'='.repeat(title.length)}\n`);
      expect(out).not.toMatch(/\]\(|\*\*|<!--/);
    }
  }
});

test('a word is known without the marks above its letters', async () => {
  expect(await asked('help arsbyte --lang sv')).toEqual(await asked('help årsbyte --lang sv'));
});

const shownLines = guideLanguages.flatMap((language) =>
  [...guideFile(language, 'programs.md').matchAll(/^(planbok .*?)(?:\s{2,}|$)/gm)].map(
    ([, line = '']) => line,
  ),
);

test.each(shownLines)('the command that the guide shows works: %s', async (line) => {
  const args = wordsOf(line).slice(1);
  const order = ordered(args, {});
  expect(order.kind).not.toBe('usage');
  if (order.kind === 'help') expect((await asked(args.join(' '))).code).toBe(exitCodes.done);
});

test('a problem is asked for by its name: its part of the page, and no other', async () => {
  for (const code of Object.keys(problems)) {
    const { out } = await asked(`help ${code} --lang sv`);
    expect(out.startsWith(`${problems[code as keyof typeof problems]} (${code})\n`)).toBe(true);
    expect(out.match(/^Planbok säger: /gm)).toHaveLength(1);
  }
});

test('where the guide is not written in a language, a problem is told in the one that is nearest', async () => {
  const asIn = async (language: string) => (await asked(`help missing-owner --lang ${language}`)).out;
  expect(await asIn('nb')).toBe(await asIn('sv'));
});

test('a subcommand’s own help is the same however it is asked for', async () => {
  const [one, other] = [await asked('help owners --lang en'), await asked('owners --help --lang en')];
  expect(one).toEqual(other);
  expect(one.out.split('\n')[0]).toMatch(/^planbok owners: /);
});

test('what is no topic is refused, and where the guide is not there that is said', async () => {
  expect(await asked('help nothing --lang en')).toMatchObject({
    code: exitCodes.usage,
    out: '',
    err: `${enHelp.unknownTopic('nothing')}\n`,
  });
  expect(await asked('help frågor --lang sv', { guidePage: () => null })).toMatchObject({
    code: exitCodes.failed,
    err: `${svHelp.noGuide}\n`,
  });
  // A subcommand has help of its own.
  expect(await asked('help agenda --lang sv', { guidePage: () => null })).toMatchObject({
    code: exitCodes.done,
    err: '',
  });
});

test('Markdown is shown as text of a terminal’s width', () => {
  const page = [
    '# A page',
    '![A picture](pictures/a.png)',
    `Words **stressed** and \`coded\`, [another page](write.md) and [elsewhere](https://example.org). ${'long '.repeat(30)}`,
    '- one\n- two [place](write.md#part)\n\n1. first',
    '| a | b |\n| --- | --- |\n| x | y \\| z |\n| longer | w |',
    '```\nplanbok  scan\n```',
    '<!-- unseen -->',
  ].join('\n\n');
  const text = plainText(page, (name) => (name === 'write' ? 'skriv' : undefined));
  expect(text).toContain(
    'A page\n======\n\nWords stressed and coded, another page (planbok help skriv) and elsewhere.',
  );
  expect(text).toContain('  - one\n  - two place (planbok help skriv)\n\n  1. first\n');
  expect(text).toContain('  x       y | z\n  longer  w\n');
  expect(text).toContain('  planbok  scan\n');
  expect(text).not.toMatch(/picture|unseen/);
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(88);
});
