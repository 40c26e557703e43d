import type { VNode } from 'preact';
import { cellName } from '../../book/area';
import type { Problem } from '../../plan/reading';
import { tableAt } from '../model/table-at';
import { CellLink } from './cell-link';
import { KindWays } from './kind-ways';
import type { View } from './view';

/** A table that may be of two kinds: the question, its place, and the answers. */
export function KindQuestion({ view, problem }: { readonly view: View; readonly problem: Problem }): VNode {
  const { at } = problem;
  return (
    <section class="card" data-key={`kind ${at.sheet} ${at.row}`}>
      <p>{view.desk.problemText(problem, view.language)}</p>
      <CellLink view={view} at={at} label={`${at.sheet} ${cellName(at.row, at.column)}`} />
      <KindWays
        view={view}
        problem={problem}
        table={tableAt(view.state.look?.report.tables ?? [], problem)}
      />
    </section>
  );
}
