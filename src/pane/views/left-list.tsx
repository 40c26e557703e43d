import type { VNode } from 'preact';
import { addressName, areaName } from '../../book/area';
import type { Left } from '../../conversation/conversation';
import { leftLead, leftTexts } from '../../text/left';
import { CellLink } from './cell-link';
import { Paged } from './paged';
import type { View } from './view';

interface Given {
  readonly view: View;
  readonly left: readonly Left[];
}

/** What undoing left as it is, by name: sheets and settings as sentences, cells as links. */
export function LeftList({ view, left }: Given): VNode {
  const { undoLeft } = view.text;
  const sentences = leftTexts(left, undoLeft);
  const areas = left.flatMap((one) => (one.kind === 'cells' ? [one.area] : []));
  return (
    <>
      <p>{leftLead(left, undoLeft)}</p>
      {sentences.length > 0 && (
        <ul class="dots">
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {areas.length > 0 && (
        <Paged view={view} items={areas} class="inline">
          {(area) => (
            <li key={addressName(area)}>
              <CellLink view={view} at={area} label={`${area.sheet} ${areaName(area)}`} />
            </li>
          )}
        </Paged>
      )}
    </>
  );
}
