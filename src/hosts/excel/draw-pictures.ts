import { PICTURE_SETTING } from '../../book/picture';
import { setProperty } from './apply-workbook';
import { isRefusal } from './excel-failure';
import { keepBeside } from './settings-beside';
import { OWN_PICTURE } from './own-picture';
import type { Sender } from './draw-charts';
import type { EditOf, Writing } from './writing';

type PictureEdit = EditOf<'setPicture'>;

/** Where a picture stands, in points. */
interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Standing extends Place {
  readonly id: string;
}

/** Ours on the sheet, if it is there, and where the cell begins. */
async function standing(
  { context, sheet }: Writing,
  { at }: PictureEdit,
): Promise<{ readonly old: Standing | undefined; readonly corner: Pick<Place, 'left' | 'top'> }> {
  const { shapes } = sheet(at.sheet);
  shapes.load('items/id,items/name,items/left,items/top,items/width,items/height');
  const cell = sheet(at.sheet).getCell(at.row - 1, at.column - 1);
  cell.load('left,top');
  await context.sync();
  const found = shapes.items.find(({ name }) => name === OWN_PICTURE);
  const { left, top } = cell;
  if (!found) return { old: undefined, corner: { left, top } };
  const { id, width, height } = found;
  return { old: { id, left: found.left, top: found.top, width, height }, corner: { left, top } };
}

/** The picture comes before the old one goes, so that one that Excel does not take leaves the sheet as it was. */
function draw(
  { sheet }: Writing,
  { at }: PictureEdit,
  base64: string,
  words: Words,
  place: Place,
  old?: Standing,
): void {
  const { shapes } = sheet(at.sheet);
  const made = shapes.addImage(base64);
  // Otherwise setting one side changes the other.
  made.lockAspectRatio = false;
  made.width = place.width;
  made.height = place.height;
  made.lockAspectRatio = true;
  made.left = place.left;
  made.top = place.top;
  made.altTextTitle = words.title;
  made.altTextDescription = words.alternative;
  if (old) shapes.getItem(old.id).delete();
  made.name = OWN_PICTURE;
}

/** What draws is fetched when it is needed, and the connection may be gone by then. */
const isUnfetched = (error: unknown): boolean => error instanceof Error && error.name === 'ChunkLoadError';

type Words = Pick<NonNullable<PictureEdit['picture']>, 'title' | 'alternative'>;

async function drawn(writing: Writing, edit: PictureEdit, send: Sender): Promise<boolean> {
  try {
    const { old, corner } = await standing(writing, edit);
    const { picture } = edit;
    if (picture === null)
      return !old || (await send(() => writing.sheet(edit.at.sheet).shapes.getItem(old.id).delete()));
    // What draws is fetched when something is to be drawn.
    const { wheelImage } = await import(/* webpackChunkName: "wheel-image" */ './wheel-image');
    const base64 = wheelImage(picture);
    const { side } = picture;
    const place = old ?? { ...corner, width: side, height: side };
    return await send(() => draw(writing, edit, base64, picture, place, old));
  } catch (error) {
    if (isRefusal(error) || isUnfetched(error)) return false;
    throw error;
  }
}

/** The workbook remembers the picture that stands there, so that the next run draws the one that does not. */
function forget(writing: Writing, { name: picture }: PictureEdit): void {
  const name = `${PICTURE_SETTING}${picture}`;
  const value = writing.reading.book.properties.get(name) ?? null;
  const back = { kind: 'setProperty', name, value } as const;
  setProperty(writing, back);
  keepBeside(writing, back);
}

/**
 * Draws each picture after everything else is done: no run is to fail for one. A picture of ours that stands there keeps its
 * place and its size, for a person may have moved it.
 * @returns the sheets whose picture the program could not draw; a bug is thrown
 */
export async function drawPictures(
  writing: Writing,
  edits: readonly PictureEdit[],
  send: Sender,
): Promise<readonly string[]> {
  const undrawn: string[] = [];
  for (const edit of edits) {
    let isDrawn = false;
    try {
      isDrawn = await drawn(writing, edit, send);
    } finally {
      if (!isDrawn) await send(() => forget(writing, edit));
    }
    if (!isDrawn) undrawn.push(edit.at.sheet);
  }
  return undrawn;
}
