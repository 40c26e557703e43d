import type { PaneDesk } from '../../pane/desk';

/** What the page around the pane offers where there is one of ours: the workbench. Excel itself has none. */
interface Bench {
  readonly planbokBench?: Required<Pick<PaneDesk, 'showDryRun'>>;
}

/** Shows what a run would write inside the grid's own cells, where the grid can. */
export function dryRunInGrid(): Pick<PaneDesk, 'showDryRun'> {
  const { planbokBench } = globalThis as Bench;
  return planbokBench === undefined ? {} : { showDryRun: (cells) => planbokBench.showDryRun(cells) };
}
