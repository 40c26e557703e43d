import { addPart, contentTypes, detach, freePart, relationshipsOf } from '../../planbok/package';
import {
  drawnPictures,
  isShown,
  withPicture,
  withPlace,
  withShapeSaid,
  type Corner,
  type DrawnPicture,
} from '../../planbok/pictures';
import { spliced } from '../../planbok/xml';
import { drawingFor, drawingOf } from './charts';
import { folderOf, type LiveBook } from './live-book';
import type { LiveSheet } from './live-sheet';
import { columnPoints, rowPoints } from './sizes';

/** Where a picture is, in points from the sheet's upper left corner. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A picture on a sheet. */
export interface LivePicture extends DrawnPicture {
  readonly drawing: string;
  readonly place: Place;
}

function sum(count: number, of: (at: number) => number): number {
  let total = 0;
  for (let at = 1; at <= count; at += 1) total += of(at);
  return total;
}

/** The cell's upper left corner, in points. */
export const leftOf = (sheet: LiveSheet, column: number): number =>
  sum(column - 1, (at) => columnPoints(sheet, at));
export const topOf = (sheet: LiveSheet, row: number): number => sum(row - 1, (at) => rowPoints(sheet, at));

const pointOf = (sheet: LiveSheet, { row, column, down, across }: Corner): Pick<Place, 'left' | 'top'> => ({
  left: leftOf(sheet, column) + across,
  top: topOf(sheet, row) + down,
});

/** The cell that a point is in, and how far into it. */
function cornerAt(sheet: LiveSheet, { left, top }: Pick<Place, 'left' | 'top'>): Corner {
  let [column, row, across, down] = [1, 1, left, top];
  for (let width = columnPoints(sheet, column); across >= width; width = columnPoints(sheet, column)) {
    across -= width;
    column += 1;
  }
  for (let height = rowPoints(sheet, row); down >= height; height = rowPoints(sheet, row)) {
    down -= height;
    row += 1;
  }
  return { row, column, down, across };
}

function placeOf(sheet: LiveSheet, { from, to, size }: DrawnPicture): Place {
  const { left, top } = pointOf(sheet, from);
  const end = to && pointOf(sheet, to);
  return {
    left,
    top,
    width: size?.width ?? (end ? end.left - left : 0),
    height: size?.height ?? (end ? end.top - top : 0),
  };
}

export function picturesIn(book: LiveBook, sheet: LiveSheet): readonly LivePicture[] {
  const drawing = drawingOf(book, sheet);
  if (drawing === undefined) return [];
  return drawnPictures(book.pkg.text(drawing)).map((picture) => ({
    ...picture,
    drawing,
    place: placeOf(sheet, picture),
  }));
}

export const pictureBytes = (book: LiveBook, { drawing, relationshipId }: LivePicture): Uint8Array => {
  const target = relationshipsOf(book.pkg, drawing).find(({ id }) => id === relationshipId)?.target;
  return target !== undefined && book.pkg.has(target) ? book.pkg.bytes(target) : new Uint8Array();
};

function changed(book: LiveBook, sheet: LiveSheet, drawing: string, xml: string): void {
  if (book.pkg.text(drawing) === xml) return;
  book.pkg.put(drawing, xml);
  book.isDirty = true;
  book.emit({ kind: 'frame', sheet });
}

/** Adds an image at the sheet's upper left corner, named as Excel names it. */
export function addPicture(
  book: LiveBook,
  sheet: LiveSheet,
  png: Uint8Array,
  size: Pick<Place, 'width' | 'height'>,
): LivePicture {
  const drawing = drawingFor(book, sheet);
  const taken = new Set(picturesIn(book, sheet).map(({ name }) => name));
  let number = 1;
  while (taken.has(`Picture ${number}`)) number += 1;
  const part = freePart(book.pkg, `${folderOf(book)}media/`, 'image', 'png');
  const relationshipId = addPart(book.pkg, book.dialect, drawing, 'image', part, contentTypes.png, png);
  const made = withPicture(book.pkg.text(drawing), book.dialect, {
    name: `Picture ${number}`,
    title: '',
    description: '',
    from: { row: 1, column: 1, down: 0, across: 0 },
    ...size,
    relationshipId,
  });
  changed(book, sheet, drawing, made);
  const added = picturesIn(book, sheet).find((picture) => picture.relationshipId === relationshipId);
  if (!added) throw new Error('the picture that was added is not there');
  return added;
}

export function movePicture(book: LiveBook, sheet: LiveSheet, picture: LivePicture, place: Place): void {
  const { drawing } = picture;
  changed(book, sheet, drawing, withPlace(book.pkg.text(drawing), picture, cornerAt(sheet, place), place));
}

export function sayPicture(
  book: LiveBook,
  sheet: LiveSheet,
  picture: LivePicture,
  said: { readonly name?: string; readonly descr?: string; readonly title?: string },
): void {
  changed(book, sheet, picture.drawing, withShapeSaid(book.pkg.text(picture.drawing), picture, said));
}

export function removePicture(
  book: LiveBook,
  sheet: LiveSheet,
  { drawing, start, end, relationshipId }: LivePicture,
): void {
  const xml = spliced(book.pkg.text(drawing), [{ start, end, by: '' }]);
  changed(book, sheet, drawing, xml);
  if (!isShown(xml, relationshipId)) detach(book.pkg, drawing, relationshipId);
}
