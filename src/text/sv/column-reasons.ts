import type { ColumnReason } from '../../plan/column-reason';
import type { CellSort } from '../../plan/columns/cell-sorts';
import { cells } from './grammar';

const sorts: Readonly<Record<CellSort, string>> = {
  days: 'datum',
  'days-to-come': 'datum efter i dag',
  'days-past': 'datum till och med i dag',
  months: 'månader',
  people: 'personer eller roller',
  units: 'enheter',
  deciding: 'sådana som beslutar',
  statuses: 'statusar',
  ticks: 'kryss eller ja och nej',
  grades: 'grader som hög och låg',
  numbers: 'tal',
  counting: 'löpnummer',
  percents: 'procent',
  codes: 'beteckningar',
  money: 'belopp',
  efforts: 'tid eller arbete',
  requirements: 'krav',
  'finding-kinds': 'typer av iakttagelser',
  verbs: 'något att göra',
  lacks: 'något som brister',
  causes: 'orsaker',
  goals: 'mål',
  repeated: 'korta texter som återkommer',
  sentences: 'meningar',
};

function phrase(reason: ColumnReason): string {
  switch (reason.kind) {
    case 'heading':
      return 'rubriken';
    case 'heading-words':
      return 'ord i rubriken';
    case 'place':
      return 'kolumnens plats';
    case 'cells':
      return `${reason.count} av ${cells(reason.of)} är ${sorts[reason.sort]}`;
  }
}

/** Why a column may hold a field, as words after the field's name: `rubriken, och 9 av 10 celler är datum`. */
export const columnReasonsSv = (reasons: readonly ColumnReason[]): string =>
  reasons
    .map((reason, index) => {
      const joint = reason.kind === 'cells' && reason.isAgainst ? ', men ' : ', och ';
      return `${index === 0 ? '' : joint}${phrase(reason)}`;
    })
    .join('');
