import type { Wheel } from '../../book/picture';
import defer * as wheelImage from '../../picture/wheel-png';
import { Failure } from '../failure';
import type { EditOf } from '../sheets/work';
import { serviceFailure } from './service-failure';
import type { Services } from './services';
import { OWN_TITLE } from './standing-picture';
import type { Target } from './target';

/** Pixels: an image of 1,048,576 is the largest that `insertImage` has been measured to take. */
const MOST = 1_000_000;

/** Pixels in a point, of which 72 are an inch and 96 pixels too. */
const PIXELS = 96 / 72;

/** The service counts bytes from -128. */
const blobOf = (wheel: Wheel, { utilities }: Services) =>
  utilities.newBlob(
    Array.from(new Int8Array(wheelImage.wheelPng(wheel, undefined, MOST).buffer)),
    'image/png',
    'planbok.png',
  );

function draw({ sheet, facts, services }: Target, { at }: EditOf<'setPicture'>, wheel: Wheel): void {
  const { own } = facts.pictures;
  const side = Math.round(wheel.side * PIXELS);
  const made = sheet.insertImage(blobOf(wheel, services), at.column, at.row);
  made.setWidth(own?.width ?? side).setHeight(own?.height ?? side);
  if (own) made.setAnchorCell(own.anchor).setAnchorCellXOffset(own.across).setAnchorCellYOffset(own.down);
  made.setAltTextDescription(wheel.alternative);
  own?.image.remove();
  // Last, so that what has it is whole.
  made.setAltTextTitle(`${OWN_TITLE}${wheel.title}`);
}

/**
 * Puts the picture where ours stands, else with its corner in the cell; or takes ours away.
 * @returns whether Google took it: an image that it refuses is no reason to undo the rest
 */
export function setPicture(target: Target, edit: EditOf<'setPicture'>): boolean {
  const { own, strays } = target.facts.pictures;
  for (const stray of strays) stray.remove();
  if (edit.picture === null) {
    own?.image.remove();
    return true;
  }
  try {
    draw(target, edit, edit.picture);
    return true;
  } catch (error) {
    const failure = serviceFailure(error);
    if (failure instanceof Failure && failure.code === 'unsupported') return false;
    throw error;
  }
}
