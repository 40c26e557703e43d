import type { PaneDesk } from './desk';
import { changesBySheet, dryRunCells } from './model/change-list';
import type { Page } from './model/state';

/** Shows in the grid what is being reviewed in the pane, and takes it away when the review ends. */
export function dryRunShower(desk: PaneDesk): (page: Page) => void {
  let shown: object | null = null;
  return (page) => {
    const proposal = page.kind === 'review' ? page.proposal : null;
    if (proposal === shown) return;
    shown = proposal;
    desk.showDryRun?.(proposal && dryRunCells(changesBySheet(proposal)));
  };
}
