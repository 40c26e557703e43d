import type { AgendaList } from '../jobs/agenda/listed-agenda';
import type { Language } from '../plan/field';
import type { svCli } from '../text/sv/cli';
import { printable } from './printable';

/** What the standard asks for: first what no point of the agenda takes up, with the point that would; then the rest. */
export function coverageLines(
  { standard, preset, isToBeMade, points, others, requirements }: AgendaList,
  language: Language,
  { coverage }: typeof svCli,
): readonly string[] {
  const width = Math.max(...requirements.map(({ clause }) => clause.length)) + 2;
  const titles = new Map([...points, ...others].map(({ id, title }) => [id, printable(title, 120)]));
  const missing = requirements.filter(({ by }) => by.length === 0);
  const covered = requirements.filter(({ by }) => by.length > 0);
  const line = (clause: string, about: string): string => `    ${clause.padEnd(width)}${about}`;
  return [
    '',
    ...(isToBeMade ? [coverage.noAgenda(preset)] : []),
    coverage.against(standard, points.length),
    ...(missing.length === 0 ? [`  ${coverage.complete}`] : [`  ${coverage.missing(missing.length)}`]),
    ...missing.map(({ clause, about, able: [point = ''] }) =>
      line(clause, `${about[language]} → ${coverage.add(titles.get(point) ?? '')}`),
    ),
    ...(covered.length === 0 ? [] : [`  ${coverage.covered(covered.length)}`]),
    ...covered.map(({ clause, about, by }) =>
      line(
        clause,
        `${about[language]}: ${coverage.points(by.map((key) => points.findIndex(({ id }) => id === key) + 1))}`,
      ),
    ),
  ];
}
