import type { ColumnReason } from '../../plan/column-reason';
import type { CellSort } from '../../plan/columns/cell-sorts';
import type { columnReasonsSv } from '../sv/column-reasons';
import { cells } from './grammar';

const sorts: Readonly<Record<CellSort, string>> = {
  days: 'datoer',
  'days-to-come': 'datoer etter i dag',
  'days-past': 'datoer til og med i dag',
  months: 'måneder',
  people: 'personer eller roller',
  units: 'enheter',
  deciding: 'slike som beslutter',
  statuses: 'statuser',
  ticks: 'kryss eller ja og nei',
  grades: 'grader som høy og lav',
  numbers: 'tall',
  counting: 'løpenumre',
  percents: 'prosenter',
  codes: 'betegnelser',
  money: 'beløp',
  efforts: 'tid eller arbeid',
  requirements: 'krav',
  'finding-kinds': 'typer funn',
  verbs: 'noe å gjøre',
  lacks: 'noe som svikter',
  causes: 'årsaker',
  goals: 'mål',
  repeated: 'korte tekster som går igjen',
  sentences: 'setninger',
};

function phrase(reason: ColumnReason): string {
  switch (reason.kind) {
    case 'heading':
      return 'overskriften';
    case 'heading-words':
      return 'ord i overskriften';
    case 'place':
      return 'kolonnens plass';
    case 'cells':
      return `${reason.count} av ${cells(reason.of)} er ${sorts[reason.sort]}`;
  }
}

export const columnReasonsNb: typeof columnReasonsSv = (reasons) =>
  reasons
    .map((reason, index) => {
      const joint = reason.kind === 'cells' && reason.isAgainst ? ', men ' : ', og ';
      return `${index === 0 ? '' : joint}${phrase(reason)}`;
    })
    .join('');
