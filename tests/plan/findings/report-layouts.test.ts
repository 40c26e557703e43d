import type { PastedFinding } from '../../../src/plan/findings/pasted-finding';
import { pastedFindings } from '../../../src/plan/findings/pasted-findings';
import { reportEnds } from './report-ends';
import { reportLayouts } from './report-layouts';

const shown = ({ kind, text, requirement, cause, action, more = {} }: PastedFinding): string =>
  [
    `${kind.severity ?? kind.kind}: ${text}`,
    ...(requirement === '' ? [] : [`req=${requirement}`]),
    ...(cause === '' ? [] : [`cause=${cause}`]),
    ...(action === '' ? [] : [`action=${action}`]),
    ...(more.owner ? [`owner=${more.owner}`] : []),
    ...(more.deadline ? [`due=${more.deadline}`] : []),
  ].join(' | ');

test.each([...reportLayouts, ...reportEnds])('$name: $text', ({ text, findings, left = [] }) => {
  const read = pastedFindings(text, { today: '2024-05-01' });
  expect({ findings: read.findings.map(shown), left: read.left }).toEqual({ findings, left });
});
