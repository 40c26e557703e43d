import { handouts } from '../handouts/handouts';
import { verbs } from '../jobs/verbs';
import type { Language } from '../plan/field';
import { lazy } from '../plan/lazy';
import { handoutText } from '../text/handouts';
import { enExamples, enHelp } from '../text/en/help';
import { nbExamples, nbHelp } from '../text/nb/help';
import { enVerbs } from '../text/en/verbs';
import { nbVerbs } from '../text/nb/verbs';
import { svExamples, svHelp } from '../text/sv/help';
import { svVerbs } from '../text/sv/verbs';
import { options, type OptionName } from './options';
import { optionsInHelp } from './options-in-help';
import { orderWords, type OrderWord } from './order';
import { ordered } from './ordered';

const texts = {
  sv: { words: svHelp, examples: svExamples, says: svVerbs.help },
  en: { words: enHelp, examples: enExamples, says: enVerbs.help },
  nb: { words: nbHelp, examples: nbExamples, says: nbVerbs.help },
};

const allOptions = Object.keys(options) as readonly OptionName[];

/** What a wrong command line is called where an option does not belong to the subcommand. */
const misplaced: ReadonlySet<string> = new Set(['not-for-job', 'preset-elsewhere', 'standard-elsewhere']);
const general: ReadonlySet<OptionName> = new Set(['help', 'version']);

/** What stands after the subcommand, of the kind that it takes. */
function argumentsOf(word: OrderWord, { file, folder, words }: typeof svHelp): readonly string[] {
  if (word === 'portfolio' || word === 'mcp') return [folder];
  return word === 'words' ? ['import', file, words] : [file];
}

/** Whether the subcommand takes the option: the parser itself is asked, with nothing else on the line. */
function takes(word: OrderWord, option: OptionName): boolean {
  const value = options[option].type === 'string' ? ['1'] : [];
  const order = ordered([word, ...argumentsOf(word, svHelp), `--${option}`, ...value], {});
  return !(order.kind === 'usage' && misplaced.has(order.code));
}

/** How many subcommands take an option that is told before those that most of them take. */
const FEW = 5;

/** Counted when a subcommand's help is first asked for. */
const specials = lazy(
  () =>
    new Set(allOptions.filter((option) => orderWords.filter((word) => takes(word, option)).length <= FEW)),
);

/** The options that the subcommand takes: first those that few do. */
export function optionsOf(word: OrderWord): readonly OptionName[] {
  const taken = allOptions.filter((option) => !general.has(option) && takes(word, option));
  const isSpecial = (option: OptionName): boolean => specials().has(option);
  return [...taken.filter(isSpecial), ...taken.filter((option) => !isSpecial(option))];
}

export const isOrderWord = (text: string): text is OrderWord => orderWords.some((word) => word === text);

/** What the help of all says in the line of the subcommand, and in those that go on with it. */
function linesOf(word: OrderWord, language: Language, help: string): string {
  const { says } = texts[language];
  const verb = verbs.find(({ name }) => name === word);
  if (verb) return says[verb.name];
  const handout = handouts.find(({ name }) => name === word);
  if (handout) return handoutText(language).help[handout.name];
  const lines = help.split('\n');
  const at = lines.findIndex((line) => line.startsWith(`  ${word} `));
  const more = lines.slice(at + 1).findIndex((line) => !/^ {14}\S/.test(line));
  const [first = '', ...rest] = lines.slice(at, at + 1 + more);
  return [first.slice(word.length + 2).trim(), ...rest.map((line) => `  ${line.trim()}`)].join('\n');
}

/** Options that only this subcommand takes begin with its name in the help of all; here that goes without saying. */
const forAlone = (word: OrderWord, [first, ...more]: readonly string[]): readonly string[] =>
  first === undefined ? [] : [first.replace(new RegExp(`(\\s{2,})${word}: `), '$1'), ...more];

/** What is typed in its place: in square brackets where it can be left out. */
function inBrackets(word: OrderWord, argument: string): string {
  if (argument === 'import') return argument;
  return word === 'workbench' ? `[${argument}]` : `<${argument}>`;
}

/** The help of one subcommand: what it does, how it is typed, examples, and its options. */
export function verbHelp(word: OrderWord, language: Language, help: string): string {
  const { words, examples } = texts[language];
  const said = optionsInHelp(help);
  const lines = optionsOf(word).flatMap((option) => forAlone(word, said.get(option) ?? []));
  const typed = argumentsOf(word, words).map((one) => inBrackets(word, one));
  return [
    `planbok ${word}: ${linesOf(word, language, help)}`,
    `${words.usage}:\n  planbok ${word} ${typed.join(' ')}${lines.length === 0 ? '' : ` [${words.choices}]`}`,
    `${words.example}:\n${examples[word].map((line) => `  ${line}`).join('\n')}`,
    ...(lines.length === 0 ? [] : [`${words.options}:\n${lines.join('\n')}`]),
  ].join('\n\n');
}
