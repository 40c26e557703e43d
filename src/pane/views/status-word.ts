import type { Status } from '../../plan/status';
import type { View } from './view';

/** What a status is called: in the workbook's own word, as on its sheets, once it has been looked at. */
export const statusWord = ({ state, text }: Pick<View, 'state' | 'text'>, status: Status): string =>
  state.look?.report.statusWords[status] ?? text.plan.statuses[status];
