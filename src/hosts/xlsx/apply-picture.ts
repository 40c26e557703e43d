import type { Edit } from '../../book/edit';
import { relationshipsOf } from '../../opc/relationships';
import { contentTypes } from '../../opc/write/dialect';
import { drawnPictures, isShown, OWN_PICTURE, withImage, withPicture } from '../../opc/write/drawing-picture';
import { addPart, detach, freePart } from '../../opc/write/part-change';
import { spliced } from '../../opc/write/splice';
import { drawingIdOf } from '../../opc/write/sheet-drawing';
import { wheelPng } from '../../picture/wheel-png';
import { drawingOf } from './apply-chart';
import { folderOf, sheetIn, type Draft } from './draft';

/** Puts the picture in place of ours, else with its corner in the cell; or takes ours away. */
export function setPicture(
  draft: Draft,
  { at, picture }: Extract<Edit, { readonly kind: 'setPicture' }>,
): void {
  const { pkg, dialect } = draft;
  const sheet = sheetIn(draft, at.sheet);
  const drawingId = drawingIdOf(sheet.frame);
  const standing = relationshipsOf(pkg, sheet.part).find(({ id }) => id === drawingId)?.target;
  const known = standing !== undefined && pkg.has(standing) ? drawnPictures(pkg.text(standing)) : [];
  const old = known.find(({ name }) => name === OWN_PICTURE);
  if (picture === null && old === undefined) return;
  const drawing = drawingOf(draft, sheet);
  const put = (xml: string): void => {
    pkg.put(drawing, xml);
    // A copy that a person has made of the old one keeps it.
    if (old && !isShown(xml, old.relationshipId)) detach(pkg, drawing, old.relationshipId);
  };
  if (picture === null) {
    if (old) put(spliced(pkg.text(drawing), [{ start: old.start, end: old.end, by: '' }]));
    return;
  }
  const { side, title, alternative: description } = picture;
  const part = freePart(pkg, `${folderOf(draft)}media/`, 'image', 'png');
  const relationshipId = addPart(pkg, dialect, drawing, 'image', part, contentTypes.png, wheelPng(picture));
  const words = { title, description };
  if (old) put(withImage(pkg.text(drawing), old, relationshipId, words));
  else {
    const from = { row: at.row, column: at.column, down: 0, across: 0 };
    const made = { name: OWN_PICTURE, from, width: side, height: side, relationshipId, ...words };
    put(withPicture(pkg.text(drawing), dialect, made));
  }
}
