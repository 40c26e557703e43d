import type { Portfolio, Unit } from '../../portfolio/portfolio';
import { fateWords } from '../../portfolio/fate-words';
import { questionsIn } from '../../portfolio/questions';
import { figuresOf } from '../../portfolio/tally';
import type { svCli } from '../../text/sv/cli';
import { portfolioTextIn, type PortfolioText } from '../../text/portfolio';
import { printable } from '../printable';
import { unreadLines } from './unread-lines';

/** Lines of a list on the terminal: the result has them all. */
const MOST_UNITS = 40;
const MOST_FILES = 20;

const sum = (units: readonly Unit[], of: (unit: Unit) => number): number =>
  units.reduce((total, unit) => total + of(unit), 0);

function unitLine({ name, facts }: Unit, width: number, said: PortfolioText): string {
  const questions = questionsIn(facts);
  const asked = questions === 0 ? [] : [said.stands(questions)];
  return `  ${printable(name, width).padEnd(width)}  ${[said.headline(figuresOf(facts.tally)), ...asked].join(', ')}`;
}

/** What is printed of many workbooks. */
export function portfolioSummary(portfolio: Portfolio, text: typeof svCli): readonly string[] {
  const { units, others, files, year, all, doubled, language } = portfolio;
  const said = portfolioTextIn(language);
  const unread = unreadLines(files, language);
  const passed = files.filter(({ fate }) => fate.is === 'passed-over');
  const folderLinks = passed.filter(({ fate }) => fate.is === 'passed-over' && fate.why === 'folder-link');
  const aside = files.filter(({ fate }) => fate.is === 'no-plan');
  const width = Math.min(44, Math.max(0, ...units.map(({ name }) => name.length)));
  const more = (count: number, most: number): readonly string[] =>
    count > most ? [`  ${text.more(count - most)}`] : [];
  const listed = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', title, ...lines.slice(0, MOST_FILES), ...more(lines.length, MOST_FILES)];
  return [
    said.counts(units.length, files.length),
    ...(passed.length === 0 ? [] : [said.passedCount(passed.length)]),
    ...(doubled.length === 0 ? [] : [said.doubled(doubled.map((name) => printable(name)))]),
    '',
    said.isDone(year),
    ...(units.length === 0 ? [`  ${said.noUnits}`] : [`  ${said.headline(figuresOf(all))}`]),
    ...(units.length === 0
      ? []
      : [
          `  ${said.lacks(
            sum(units, ({ facts }) => facts.goalsWithout.length),
            sum(units, ({ facts }) => facts.unanswered.length),
            sum(units, ({ facts }) => questionsIn(facts)),
          )}`,
          '',
        ]),
    ...units.slice(0, MOST_UNITS).map((unit) => unitLine(unit, width, said)),
    ...more(units.length, MOST_UNITS),
    ...listed(
      said.otherYears,
      others.map(({ name, facts }) => `  ${printable(name)}  ${facts.year ?? '–'}`),
    ),
    ...listed(
      said.unread(unread.length),
      unread.map((line) => `  ${line}`),
    ),
    ...listed(
      said.folderLinks,
      folderLinks.map(({ path }) => `  ${printable(path, 200)}`),
    ),
    ...listed(
      said.withoutPlan,
      aside.map(
        ({ path, fate }) => `  ${printable(path, 200)}: ${fateWords(fate, portfolio, said).advice ?? ''}`,
      ),
    ),
  ];
}
