import { folded } from '../matching';
import type { FindingKind } from '../reading';
import { findingNames } from './finding-names';

/** Which of the findings, or how many they are: `3`, `nr 3`, `# 3`, `(7 st)`. */
const which = /[([]?(?:nr\.? ?|no\.? ?|# ?)?\d{1,3}(?: ?(?:st|stycken|pcs))?[)\]]?/u;

/** How grave: `(större)`, `- minor`, `, kategori B`. */
const grade =
  /[-:,(/]* ?(?:större|mindre|allvarlig[at]?|stora?|major|minor|kategori [ab]|(?:grade|category) [ab])\)?/u;

/** What may lead from the name to the audit: `från den`, `vid årets`, `of the internal`. */
const fromAudit =
  /(?:från|vid|i|ur|av|på|enligt|under|from|in|of|at|during|by)\b.{0,60}?|årets? .{0,40}?|intern.{0,30}?|extern.{0,30}?/u;

/** The audit itself, or its year. */
const audit = /revision\p{L}*|audit\p{L}*|granskning\p{L}*|rond\p{L}*|inspe[ck]t\p{L}*|\b20\d\d/u;

/** A few words after the audit's name: `… 2020 vid skolan`. */
const afterAudit = /(?: \S{1,12}){0,3}/u;

const part = (...of: readonly RegExp[]): string => `(?:${of.map(({ source }) => source).join('')})?`;

/** After the name: which or how many, how grave, of which audit; nothing else makes a heading. */
const rest = new RegExp(
  `^[ -]?${part(which)} ?${part(grade)} ?(?:[-:,(]* ?${part(fromAudit)}(?:${audit.source})${afterAudit.source}\\)?)? ?[.:]?$`,
  'u',
);

const severityIn = (text: string): Pick<FindingKind, 'severity'> =>
  /större|allvarlig|\bstora?\b|major|(?:kategori|grade|category) a/u.test(text)
    ? { severity: 'major' }
    : /mindre|små|minor|(?:kategori|grade|category) b/u.test(text)
      ? { severity: 'minor' }
      : {};

const kindOf = (kind: FindingKind['kind'], text: string): FindingKind =>
  kind === 'nonconformity' ? { kind, ...severityIn(text) } : { kind };

/** The number of a chapter. */
const ordinal = /^(?:\d{1,2}(?:\.\d{1,2})*[.):]?|[a-zåäö][.)]) (?=\S)/u;

/** What a heading says, for matching: without the number of its chapter. */
export const headingText = (line: string): string => folded(line).replace(ordinal, '');

/**
 * The kind that a line announces for the findings below it: a name of such findings, and no word besides that is not
 * understood. `undefined` where the line says anything else.
 */
export function announcedKind(line: string): FindingKind | undefined {
  const text = headingText(line);
  for (const [kind, name] of findingNames()) {
    const found = name.exec(text);
    if (found && rest.test(text.slice(found[0].length))) return kindOf(kind, text);
  }
  return undefined;
}

const onlyGrade = new RegExp(`^${grade.source}$`, 'u');

/** How grave a nonconformity is, where a text says that and nothing else: `mindre`, `Major`, `kategori B`. */
export function gradeAlone(text: string): FindingKind | undefined {
  const said = folded(text);
  return onlyGrade.test(said) ? { kind: 'nonconformity', ...severityIn(said) } : undefined;
}
