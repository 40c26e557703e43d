import type { WorkbookSnapshot } from '../../book/snapshot';
import { roleConflicts } from '../../plan/meeting/role-conflicts';
import type { Problem } from '../../plan/reading';
import { minutedDays } from '../minutes/minutes-layout';
import { agendaIn } from './agenda-layout';
import { agendaHeader, leftRoles, roleText, type RoleKey, type RoleRow } from './agenda-roles';
import { isLeftOpen } from './left-open';

/** Who is there is known when the meeting is held, and not every meeting has a number: only what is left open is missing. */
const isNeeded = (key: RoleKey): boolean => leftRoles.some((one) => one === key);

/** What the agenda does not say of the meeting yet, and who has two parts in it that one person cannot have. */
export function roleProblems(book: WorkbookSnapshot): readonly Problem[] {
  const sheet = agendaIn(book)?.name ?? '';
  const { roles } = agendaHeader(book);
  const at = ({ row, column }: RoleRow): Problem['at'] => ({ sheet, row, column });
  const missing = [...roles].flatMap(([key, role]): Problem[] => {
    const text = roleText(role);
    return isLeftOpen(text) && (text !== '' || isNeeded(key))
      ? [{ code: 'missing-role', severity: 'note', at: at(role), found: role.label }]
      : [];
  });
  // Minutes of the meeting say themselves who is absent in them.
  const day = roles.get('when');
  const hasMinutes = day !== undefined && minutedDays(book).some((one) => roleText(day).includes(one));
  const said = Object.fromEntries([...roles].map(([key, role]) => [key, roleText(role)]));
  const double = roleConflicts(said).flatMap(({ name: found, field, as }): Problem[] => {
    const [role, other] = [roles.get(field), roles.get(as)];
    if (!role || !other || (field === 'absent' && hasMinutes)) return [];
    const code = field === 'absent' ? 'absent-role' : 'double-role';
    const candidates = [other.label, role.label];
    return [{ code, severity: 'warning', at: at(role), found, candidates }];
  });
  return [...missing, ...double];
}
