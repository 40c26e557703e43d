import type { TableKind } from '../../plan/field';
import type { ProblemCode } from '../../plan/reading';
import { lowered } from '../lowered';
import { tables } from './glossary';
import { problems } from './problem-names';

/* Names as the command prints them in a line. */

export const kinds: Readonly<Record<TableKind, string>> = {
  actions: lowered(tables.actions),
  findings: lowered(tables.findings),
  decisions: lowered(tables.decisions),
  goals: lowered(tables.goals),
  cycle: lowered(tables.cycle),
  climatepot: lowered(tables.climatepot),
  central: lowered(tables.central),
};

/** The names of the problems; where it takes more than an answer, also what to do. */
export const problemGroups: Readonly<Record<ProblemCode, string>> = {
  ...problems,
  'formula-without-result': `${problems['formula-without-result']} (öppna filen i Excel och spara)`,
  'unnamed-heading': `${problems['unnamed-heading']} (säg vad kolumnen innehåller med --map)`,
  'open-elsewhere': `${problems['open-elsewhere']}: hur många, och planens år`,
  'same-meeting': `${problems['same-meeting']}? (samma: skriv tillbaka dagen i dagordningen och rätta den i protokollet; nytt: skriv dess beslut först)`,
  'minuted-before': `${problems['minuted-before']} och inte tas med igen (gör om dagordningen, så töms den på dem)`,
  'unlisted-decision': `${problems['unlisted-decision']} (skriv in dem, med status Utgår om de inte gäller)`,
  'protected-workbook': `${problems['protected-workbook']}: ta bort skyddet (Granska → Skydda arbetsbok) och kör igen`,
};
