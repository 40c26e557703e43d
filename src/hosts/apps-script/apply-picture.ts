import { wheelPng } from '../../picture/wheel-png';
import type { EditOf } from '../sheets/work';
import { OWN_TITLE } from './standing-picture';
import type { Target } from './target';

/** Pixels: an image of 1,048,576 is the largest that `insertImage` has been measured to take (developers.google.com says one million). */
const MOST = 1_000_000;

/** Pixels in a point, of which 72 are an inch and 96 pixels too. */
const PIXELS = 96 / 72;

/** Puts the picture in place of ours, else with its corner in the cell; or takes ours away. @returns whether Google took it */
export function setPicture(
  { sheet, facts, services }: Target,
  { at, picture }: EditOf<'setPicture'>,
): boolean {
  const { picture: old } = facts;
  try {
    if (picture === null) {
      old?.image.remove();
      return true;
    }
    const bytes = Array.from(new Int8Array(wheelPng(picture, undefined, MOST).buffer));
    const blob = services.utilities.newBlob(bytes, 'image/png', 'planbok.png');
    const side = Math.round(picture.side * PIXELS);
    (old ? old.image.replace(blob) : sheet.insertImage(blob, at.column, at.row))
      .setAltTextTitle(`${OWN_TITLE}${picture.title}`)
      .setAltTextDescription(picture.alternative)
      .setWidth(old?.width ?? side)
      .setHeight(old?.height ?? side);
    return true;
  } catch {
    return false;
  }
}
