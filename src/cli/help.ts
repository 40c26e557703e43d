import { handouts } from '../handouts/handouts';
import { verbs } from '../jobs/verbs';
import type { Language } from '../plan/field';
import { enCli } from '../text/en/cli';
import { nbCli } from '../text/nb/cli';
import { enHelp } from '../text/en/help';
import { nbHelp } from '../text/nb/help';
import { svCli } from '../text/sv/cli';
import { enVerbs } from '../text/en/verbs';
import { nbVerbs } from '../text/nb/verbs';
import { guideLanguage, guidePages } from '../text/guide-pages';
import { handoutText } from '../text/handouts';
import { svHelp } from '../text/sv/help';
import { svVerbs } from '../text/sv/verbs';
import type { Desk } from './command-desk';
import { exitCodes, type ExitCode } from './exit-code';
import { guideTopics, helpTopic, topicMeant, wordFor } from './help-topic';
import type { HelpOrder } from './order';
import { plainText } from './plain-text';
import { printable } from './printable';
import { verbHelp } from './verb-help';

const texts = {
  sv: { said: svCli, frame: svCli.help, says: svVerbs.help, words: svHelp },
  en: { said: enCli, frame: enCli.help, says: enVerbs.help, words: enHelp },
  nb: { said: nbCli, frame: nbCli.help, says: nbVerbs.help, words: nbHelp },
};

/** Letters of a line before what a verb does begins: two spaces, the name, and at least two spaces more. */
const NAME_WIDTH = 12;
/** The same of the pages of the guide. */
const TOPIC_WIDTH = 16;

/** All help of the command: the verbs and hand-outs in the order of their tables, the options, and the pages of the guide. */
export function helpIn(language: Language): string {
  const { frame, says, words } = texts[language];
  const { help, options } = handoutText(language);
  const line = (name: string, does: string): string => `  ${name.padEnd(NAME_WIDTH)}${does}`;
  const lines = [
    ...verbs.map(({ name }) => line(name, says[name])),
    ...handouts.map(({ name }) => line(name, help[name])),
  ];
  const topics = guidePages.map((page) => {
    const { word, title } = guideTopics[language][page];
    return `  ${word.padEnd(TOPIC_WIDTH)}${title}`;
  });
  const guide = `${words.topics}: ${words.topicsLead}\n${topics.join('\n')}\n`;
  return `${frame({ jobs: lines.join('\n'), options })}\n${guide}`;
}

/** What a page says of one problem: from the heading that ends with its name to the next. */
function problemPart(page: string, problem: string): string | undefined {
  const parts = page.split(/\n(?=#{2,3} )/);
  return parts.find((part) => part.split('\n')[0]?.endsWith(`(\`${problem}\`)`) === true);
}

/** Prints the help that is asked for. @returns `usage` where there is no such topic, `failed` where its page is not there */
export function printHelp({ language, topic: asked }: HelpOrder, desk: Desk): ExitCode {
  const { words, said } = texts[language];
  if (asked === undefined) {
    desk.print(helpIn(language));
    return exitCodes.done;
  }
  const topic = helpTopic(asked);
  if (!topic) {
    const near = topicMeant(asked, language);
    const guess = near === undefined ? [] : [said.meant(`planbok help ${near}`)];
    desk.tell(`${[words.unknownTopic(printable(asked, 200)), ...guess].join(' ')}\n`);
    return exitCodes.usage;
  }
  const { word, page, problem } = topic;
  if (word !== undefined) desk.print(`${verbHelp(word, language, helpIn(language))}\n`);
  const name = problem === undefined ? page : 'problems';
  if (name === undefined) return exitCodes.done;
  const guide = guideLanguage(language);
  const whole = desk.guidePage(guide, name);
  const part = whole !== null && problem !== undefined ? problemPart(whole, problem) : whole;
  if (part === null || part === undefined) {
    if (word !== undefined) return exitCodes.done;
    desk.tell(`${words.noGuide}\n`);
    return exitCodes.failed;
  }
  desk.print(`${word === undefined ? '' : '\n'}${plainText(part, wordFor(language))}`);
  return exitCodes.done;
}
