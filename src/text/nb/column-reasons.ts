import type { ColumnReason } from '../../plan/column-reason';
import type { CellSort } from '../../plan/columns/cell-sorts';
import type { columnReasonsSv } from '../sv/column-reasons';
import { cells } from './grammar';

const sorts: Readonly<Record<CellSort, string>> = {
  days: 'days',
  'days-to-come': 'days after today',
  'days-past': 'days up to today',
  months: 'months',
  people: 'people or roles',
  units: 'units',
  deciding: 'those who decide',
  statuses: 'statuses',
  ticks: 'ticks or yes and no',
  grades: 'grades such as high and low',
  numbers: 'numbers',
  counting: 'running numbers',
  percents: 'percentages',
  codes: 'codes',
  money: 'amounts of money',
  efforts: 'time or work',
  requirements: 'requirements',
  'finding-kinds': 'types of findings',
  verbs: 'something to do',
  lacks: 'something that is lacking',
  causes: 'causes',
  goals: 'goals',
  repeated: 'short texts that come again',
  sentences: 'sentences',
};

function phrase(reason: ColumnReason): string {
  switch (reason.kind) {
    case 'heading':
      return 'the heading';
    case 'heading-words':
      return 'words in the heading';
    case 'place':
      return 'the place of the column';
    case 'cells':
      return `${reason.count} of ${cells(reason.of)} are ${sorts[reason.sort]}`;
  }
}

/** Why a column may hold a field, as words after the field's name: `the heading, and 9 of 10 cells are days`. */
export const columnReasonsEn: typeof columnReasonsSv = (reasons) =>
  reasons
    .map((reason, index) => {
      const joint = reason.kind === 'cells' && reason.isAgainst ? ', but ' : ', and ';
      return `${index === 0 ? '' : joint}${phrase(reason)}`;
    })
    .join('');
