import type { OwnSheet } from '../../jobs/sheets/own-sheet';
import { textIn } from '../../text/text';
import { problemNames } from '../../text/problem-names';
import type { PortfolioText } from '../../text/portfolio';
import { fateWords } from '../fate-words';
import type { FileFate } from '../file-fate';
import type { Portfolio, Unit } from '../portfolio';
import { questionsIn } from '../questions';
import type { ListedRow } from '../unit-facts';
import { addSection, listSheet } from './list-sheet';

const itemsOf = <Item>(
  { units }: Portfolio,
  of: (unit: Unit) => readonly Item[],
): readonly { readonly unit: Unit; readonly item: Item }[] =>
  units.flatMap((unit) => of(unit).map((item) => ({ unit, item })));

const fileOf = ({ unit }: { readonly unit: Unit }) => unit.file;

/** Every overdue action of every unit, the longest overdue first. */
export function overdueSheet(portfolio: Portfolio, text: PortfolioText): OwnSheet {
  const { status, rollup } = textIn(portfolio.language);
  const late = itemsOf(portfolio, ({ facts }) => facts.overdue);
  const of = {
    mark: 'portfolio_overdue',
    name: text.sheets.overdue,
    title: text.title(portfolio.year),
    today: portfolio.today,
    asOf: rollup.asOf,
    widths: [46, 30, 9, 12, 13, 26, 30],
  };
  return listSheet(of, (sheet) =>
    addSection(sheet, {
      title: text.overdueTitle(late.length),
      headings: text.overdueHeadings,
      items: [...late].sort((a, b) =>
        a.item.deadline < b.item.deadline ? -1 : a.item.deadline > b.item.deadline ? 1 : 0,
      ),
      lineOf: ({ unit, item }) => [
        item.title,
        unit.name,
        item.id,
        { date: item.deadline },
        status[item.status],
        item.owners === '' ? text.ownerMissing : item.owners,
      ],
      fileOf,
      none: text.noneOverdue,
      more: rollup.more,
    }),
  );
}

/** Goals that no action serves, and findings that ask for an action and have none. */
export function withoutSheet(portfolio: Portfolio, text: PortfolioText): OwnSheet {
  const { rollup } = textIn(portfolio.language);
  const goals = itemsOf(portfolio, ({ facts }) => facts.goalsWithout);
  const findings = itemsOf(portfolio, ({ facts }) => facts.unanswered);
  const lineOf = ({ unit, item }: { readonly unit: Unit; readonly item: ListedRow }, kind: string | null) => [
    item.title,
    unit.name,
    item.id,
    kind,
    text.place(item.sheet, item.row),
  ];
  const of = {
    mark: 'portfolio_without',
    name: text.sheets.without,
    title: text.title(portfolio.year),
    today: portfolio.today,
    asOf: rollup.asOf,
    widths: [52, 34, 9, 20, 22, 30],
  };
  return listSheet(of, (sheet) => {
    addSection(sheet, {
      title: text.goalsWithout(goals.length),
      headings: text.listedHeadings,
      items: goals,
      lineOf: (goal) => lineOf(goal, null),
      fileOf,
      none: text.noGoalsWithout,
      more: rollup.more,
    });
    sheet.skip();
    addSection(sheet, {
      title: text.unanswered(findings.length),
      headings: text.listedHeadings,
      items: findings,
      lineOf: (finding) => lineOf(finding, text.findingKind[finding.item.kind ?? 'unknown']),
      fileOf,
      none: text.noUnanswered,
      more: rollup.more,
    });
    return undefined;
  });
}

/** What is left to decide in each unit, by kind: what it is about, the unit's own workbook says. */
export function questionsSheet(portfolio: Portfolio, text: PortfolioText): OwnSheet {
  const { rollup } = textIn(portfolio.language);
  const names = problemNames(portfolio.language);
  const asked = itemsOf(portfolio, ({ facts }) => facts.questions);
  const of = {
    mark: 'portfolio_questions',
    name: text.sheets.questions,
    title: text.title(portfolio.year),
    today: portfolio.today,
    asOf: rollup.asOf,
    widths: [56, 44, 10, 50],
  };
  return listSheet(of, (sheet) =>
    addSection(sheet, {
      title: text.questionsTitle(portfolio.units.reduce((sum, { facts }) => sum + questionsIn(facts), 0)),
      headings: text.questionHeadings,
      items: asked,
      lineOf: ({ unit, item: [code, count] }) => [names[code], unit.name, count],
      fileOf,
      none: rollup.noProblems,
      more: rollup.more,
    }),
  );
}

/** What a person can do something about comes first. */
const ranks: readonly FileFate['fate']['is'][] = ['failed', 'no-plan', 'read', 'passed-over'];

/** Every file under the sources, with what became of it and what to do. */
export function filesSheet(portfolio: Portfolio, text: PortfolioText): OwnSheet {
  const { rollup } = textIn(portfolio.language);
  const names = new Map([...portfolio.units, ...portfolio.others].map(({ file, name }) => [file, name]));
  const of = {
    mark: 'portfolio_files',
    name: text.sheets.files,
    title: text.title(portfolio.year),
    today: portfolio.today,
    asOf: rollup.asOf,
    widths: [34, 42, 56, 42],
  };
  return listSheet(of, (sheet) =>
    addSection(sheet, {
      title: text.filesTitle(portfolio.files.length),
      headings: text.fileHeadings,
      items: [...portfolio.files].sort((a, b) => ranks.indexOf(a.fate.is) - ranks.indexOf(b.fate.is)),
      lineOf: (file) => {
        const { what, advice } = fateWords(file.fate, portfolio, text);
        return [names.get(file) ?? null, what, advice];
      },
      fileOf: (file) => file,
      none: '',
      more: rollup.more,
    }),
  );
}
