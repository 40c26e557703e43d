import { lowered } from '../lowered';
import type * as sv from '../sv/cli-names';
import { tables } from './glossary';
import { problems } from './problem-names';

/* Names as the command prints them in a line. */

export const kinds: typeof sv.kinds = {
  actions: lowered(tables.actions),
  findings: lowered(tables.findings),
  decisions: lowered(tables.decisions),
  goals: lowered(tables.goals),
  cycle: lowered(tables.cycle),
  climatepot: lowered(tables.climatepot),
  central: lowered(tables.central),
};

/** The names of the problems; where it takes more than an answer, also what to do. */
export const problemGroups: typeof sv.problemGroups = {
  ...problems,
  'formula-without-result': `${problems['formula-without-result']} (åpne filen i Excel og lagre)`,
  'unnamed-heading': `${problems['unnamed-heading']} (si hva kolonnen inneholder med --map)`,
  'open-elsewhere': `${problems['open-elsewhere']}: hvor mange, og planens år`,
  'same-meeting': `${problems['same-meeting']}? (samme: skriv dagen tilbake i sakslisten og rett den i referatet; nytt: skriv beslutningene først)`,
  'minuted-before': `${problems['minuted-before']} og ikke tas med igjen (lag sakslisten på nytt, så tømmes den for dem)`,
  'unlisted-decision': `${problems['unlisted-decision']} (skriv dem inn, med status Utgår hvis de ikke gjelder)`,
  'protected-workbook': `${problems['protected-workbook']}: fjern beskyttelsen (Se gjennom → Beskytt arbeidsbok) og kjør igjen`,
};
