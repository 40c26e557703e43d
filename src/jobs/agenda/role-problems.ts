import { textOf } from '../../book/cells';
import type { WorkbookSnapshot } from '../../book/snapshot';
import type { Problem } from '../../plan/reading';
import { agendaIn, columns } from './agenda-layout';
import { agendaHeader, type RoleRow } from './agenda-roles';
import { isLeftOpen } from './left-open';

const CHECKER = 4;
/** Whoever leads the meeting, or writes what was said, does not approve the minutes alone. */
const unlikeChecker = [2, 3] as const;

const folded = (name: string): string => name.replace(/\s+/gu, ' ').trim().toLowerCase();

/** Every person in a cell with one or several. */
export const personsIn = (text: string): readonly string[] =>
  text
    .split(/[,;/&\n]|\s(?:och|samt|and)\s/u)
    .map((name) => name.replace(/\s+/gu, ' ').trim())
    .filter((name) => name !== '');

const persons = (role: RoleRow | undefined): readonly string[] => personsIn(textOf(role?.value ?? null));

/** What the agenda does not say of the meeting yet, and who has two roles that one person should not have. */
export function roleProblems(book: WorkbookSnapshot): readonly Problem[] {
  const sheet = agendaIn(book)?.name ?? '';
  const { roles } = agendaHeader(book);
  const at = ({ row }: RoleRow): Problem['at'] => ({ sheet, row, column: columns.input });
  const missing = [...roles.values()].flatMap((role): Problem[] => {
    const text = textOf(role.value).trim();
    return isLeftOpen(text)
      ? [{ code: 'missing-role', severity: 'note', at: at(role), found: role.label }]
      : [];
  });
  const checker = roles.get(CHECKER);
  if (!checker) return missing;
  const double = unlikeChecker.flatMap((number): Problem[] => {
    const other = roles.get(number);
    const names = new Set(persons(other).map(folded));
    return persons(checker)
      .filter((name) => other !== undefined && names.has(folded(name)))
      .map((found) => ({
        code: 'double-role',
        severity: 'warning',
        at: at(checker),
        found,
        candidates: [other?.label ?? '', checker.label],
      }));
  });
  return [...missing, ...double];
}
