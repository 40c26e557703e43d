import { declarations } from '../../src/plan/columns/declarations';
import { readKinds } from '../../src/plan/field';
import { guideLanguages, type GuideLanguage } from '../../src/text/guide-pages';
import type { Problem, ProblemCode } from '../../src/plan/reading';
import { isRule } from '../../src/plan/settings/rules';
import * as enNames from '../../src/text/en/glossary';
import { enGuide, enGuideParts } from '../../src/text/en/guide-problems';
import { enRibbon } from '../../src/text/en/ribbon';
import { problemText } from '../../src/text/problem';
import { problemNames } from '../../src/text/problem-names';
import * as svNames from '../../src/text/sv/glossary';
import { svGuide, svGuideParts } from '../../src/text/sv/guide-problems';
import { svRibbon } from '../../src/text/sv/ribbon';
import { problemExample } from './problem-examples';

const texts = {
  sv: { says: svRibbon.notice.sheet, guide: svGuide, parts: svGuideParts, tables: svNames.tables },
  en: { says: enRibbon.notice.sheet, guide: enGuide, parts: enGuideParts, tables: enNames.tables },
};

const BEGIN = /<!-- Made by [^>]*-->/;
const END = '<!-- End. -->';

/** The page with what is generated into it between its two marks. @throws Error where it has not both */
function withGenerated(page: string, made: string): string {
  const [begin] = BEGIN.exec(page) ?? [];
  if (begin === undefined || !page.includes(END)) throw new Error('the page has no place for what is made');
  const after = page.slice(page.indexOf(END)).trimEnd();
  return `${page.slice(0, page.indexOf(begin))}${begin}\n\n${made}\n\n${after}`;
}

/** What Planbok says of a problem, filled in as an example. */
function exampleOf(code: ProblemCode, language: GuideLanguage): string {
  // What is said of another year's plan names its sheet.
  const sheet = code === 'open-elsewhere' ? 'Plan 2019' : 'Plan 2020';
  const at = { sheet, row: 8, column: 6 };
  const problem: Problem = { code, severity: 'warning', at, ...problemExample(code, language) };
  return problemText(problem, language);
}

/** Every problem: its name, what Planbok says, and what it means. */
function problemsPart(language: GuideLanguage): string {
  const { says, guide, parts } = texts[language];
  const names = problemNames(language);
  return parts
    .flatMap(({ title, problems }) => [
      `## ${title}`,
      ...Object.entries(problems).flatMap(([name, means]) => {
        const code = name as ProblemCode;
        const off = isRule(code) ? ` ${guide.canBeOff}` : '';
        return [
          `### ${names[code]} (\`${code}\`)`,
          `${says}: _${exampleOf(code, language)}_`,
          `${means}${off}`,
        ];
      }),
    ])
    .join('\n\n');
}

/** The headings of each kind of table in one language: what Planbok writes, and what else is read. */
function columnsPart(language: GuideLanguage): string {
  const { guide, tables } = texts[language];
  return readKinds
    .flatMap((kind) => {
      const seen = new Set<string>();
      const lines = declarations[kind].map(({ heading, also, perhaps }) => {
        const others = also[language].filter(
          (text) => text.toLowerCase() !== heading[language].toLowerCase(),
        );
        const doubtful = perhaps[language];
        return [
          `- **${heading[language]}**`,
          ...(others.length === 0 ? [] : [`; ${guide.otherHeadings}: ${others.join(', ')}`]),
          ...(doubtful.length === 0 ? [] : [`; ${guide.doubtful}: ${doubtful.join(', ')}`]),
        ].join('');
      });
      return [`### ${tables[kind]}`, lines.filter((line) => !seen.has(line) && seen.add(line)).join('\n')];
    })
    .join('\n\n');
}

/** The pages of the guide of which a part is made from the sources, by their names in docs. */
export const guideParts: readonly (readonly [name: string, made: (page: string) => string])[] =
  guideLanguages.flatMap((language) => [
    [`guide/${language}/problems.md`, (page: string) => withGenerated(page, problemsPart(language))] as const,
    [`guide/${language}/columns.md`, (page: string) => withGenerated(page, columnsPart(language))] as const,
  ]);
