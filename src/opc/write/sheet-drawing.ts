import { childrenOf, prefixedAttribute, scan } from '../xml';
import { relationshipAttribute, type Dialect } from './dialect';
import { element } from './element';
import { worksheetOrder } from './schema-order';
import { childNamed, withChild } from './placed';

/** The id of the relationship to the sheet's drawing. */
export function drawingIdOf(frame: string): string | undefined {
  const drawing = childNamed(frame, 'drawing');
  let id: string | undefined;
  if (drawing) scan(drawing.xml, { open: (tag) => (id ??= prefixedAttribute(tag, 'id')) });
  return id;
}

/** Adds a drawing to the worksheet, by the id of the relationship to its part. */
export function withDrawing(frame: string, relationshipId: string, dialect: Dialect): string {
  const root = childrenOf(frame);
  const { id, declared } = relationshipAttribute(frame.slice(root.start, root.openEnd), dialect);
  return withChild(frame, worksheetOrder, 'drawing', (_, p) =>
    element(`${p}drawing`, { [id]: relationshipId }).replace(/\/>$/, `${declared}/>`),
  );
}
