import { folded } from '../matching';
import { wordTest } from '../word-list';

/** Words that make a line a statement about something, where a heading only names it. */
const isStatement = wordTest(`
  absent | are | avsaknad | behöver | borde | bör | brist* | ej | fattas | fel* | felaktig* | finns | fungerar | föreligger
  följs | gör | har | has | have | hade | inaccurate | incomplete | inconsistent | inga | ingen | inget | inadequate | inte | insufficient | is
  kan | känner | lack* | missing | must | måste | needs | no | not | oklar* | otillräcklig* | ofullständig* | otydlig* | outdated
  overdue | poor* | saknas | saknar | sker | ska | should | sprids | unclear | unlabelled | uppfyller | utan | var | were
  was | without | är`);

/** Whether a short line says something of its subject, as a finding does: `Skylt saknas`, not `Energi och klimat`. */
export const isStatementLine = (line: string): boolean =>
  folded(line)
    .split(/[^\p{L}-]+/u)
    .some((word) => word !== '' && ['word', 'start'].includes(isStatement(word) ?? ''));
