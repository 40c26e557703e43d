/** What suggesting links takes and misses, as rows of the bench. */
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { leastTimes, timed } from './least-times.mjs';

const links = createRequire(import.meta.url)(build('tools', 'bench-links.cjs'));

/** Of comparing findings with actions, which takes a tenth of a second. */
const LINK_ROUNDS = 10;

/** Findings that fuse.js is timed on: it takes seconds for each, so the time of all is reckoned. */
const FUSE_FINDINGS = 1;

/** What suggesting links takes, in turns with others doing the same, and how often the right action is missed. */
export function linkFigures() {
  const examples = fileURLToPath(new URL('../tests/plan/suggestions', import.meta.url));
  const texts = links.manyTexts(examples, 300, 10_000);
  const cells = JSON.stringify(links.cellsWith(texts));
  const [parse, ours, theirs] = leastTimes(
    [() => JSON.parse(cells), () => links.ours(texts), () => links.miniSearch(texts)],
    LINK_ROUNDS,
  );
  const few = { ...texts, findings: texts.findings.slice(0, FUSE_FINDINGS) };
  const fuse = (timed(() => links.fuse(few)) * texts.findings.length) / FUSE_FINDINGS;
  const missed = [links.ours, links.miniSearch, links.fuse].map((one) =>
    links.missedAmongThree(examples, one),
  );
  const took = 'Suggested links, 300 × 10,000';
  const wrong = `Suggested links, ${missed[0].all} examples: right action not among three`;
  return [
    [took, ours, 'JSON.parse of the cells', parse, 60, 'ms'],
    [took, ours, 'MiniSearch', theirs, undefined, 'ms'],
    [took, ours, 'fuse.js, reckoned', fuse, undefined, 'ms'],
    [wrong, missed[0].missed, 'MiniSearch', missed[1].missed, 1, ''],
    [wrong, missed[0].missed, 'fuse.js', missed[2].missed, 1, ''],
  ];
}
