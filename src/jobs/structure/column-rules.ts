import type { Area } from '../../book/area';
import type { Edit } from '../../book/edit';
import type { WorkbookSnapshot } from '../../book/snapshot';
import type { Text } from '../../text/text';
import { drawn } from '../sheets/own-sheet';
import { statusList, statusListArea, statusLooks } from './status-list';

/** What may be chosen in the columns of statuses and days, and how statuses are coloured. */
export const columnRules = (
  book: WorkbookSnapshot,
  status: Area | undefined,
  deadlines: readonly Area[],
  text: Text,
): readonly Edit[] => [
  ...drawn(book, statusList(text)),
  ...(status
    ? ([
        {
          kind: 'setRule',
          area: status,
          rule: { kind: 'list', source: statusListArea(book, text), strict: false },
        },
        { kind: 'setConditionalLook', area: status, looks: statusLooks(text) },
      ] satisfies readonly Edit[])
    : []),
  ...deadlines.map((area): Edit => ({ kind: 'setRule', area, rule: { kind: 'date', strict: false } })),
];
