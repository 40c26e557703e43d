import type { ImageState, SheetState } from './state';
import { exception, strict, type Wire } from './strict';

type Image = GoogleAppsScript.Spreadsheet.OverGridImage;
type Blob = GoogleAppsScript.Base.Blob;

const behindBlob = new WeakMap<object, { readonly bytes: readonly number[]; readonly type: string }>();

/** `Utilities.newBlob` takes signed bytes. */
export function newBlob(wire: Wire, data: unknown, type?: string): Blob {
  if (!Array.isArray(data) || !data.every((byte) => Number.isInteger(byte) && byte >= -128 && byte <= 127))
    throw new TypeError('fake: newBlob takes signed bytes');
  const blob = strict<Blob>('Blob', wire, {});
  behindBlob.set(blob, { bytes: data as number[], type: type ?? '' });
  return blob;
}

/** The largest area that was measured to be taken (github.com/tanaikech, "Limitation of images for inserting to Spreadsheet"). */
const MOST_PIXELS = 1_048_576;
const MOST_BYTES = 2 * 2 ** 20;

/** What the image is in itself. @throws what Google refuses */
function inherent(blob: unknown): Pick<ImageState, 'bytes' | 'width' | 'height'> {
  const known = behindBlob.get(blob as object);
  if (known?.type !== 'image/png') throw exception('Invalid image data.');
  const bytes = Uint8Array.from(known.bytes, (byte) => byte & 0xff);
  const view = new DataView(bytes.buffer);
  if (bytes.length < 24 || view.getUint32(0) !== 0x89504e47) throw exception('Invalid image data.');
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  if (width * height > MOST_PIXELS || bytes.length > MOST_BYTES)
    throw exception('The image you are trying to use is too big.');
  return { bytes, width, height };
}

/** The image's own size is that of its pixels. */
export function insertedImage(
  { wire, sheet, cellAt }: ImageDesk,
  blob: unknown,
  column: number,
  row: number,
): Image {
  const { maxRows, maxColumns, images } = sheet();
  if (row > maxRows || column > maxColumns)
    throw exception('The coordinates of the range are outside the dimensions of the sheet.');
  const found = inherent(blob);
  const number = images.reduce((most, one) => Math.max(most, one.number), 0) + 1;
  const state: ImageState = { ...found, number, row, column, across: 0, down: 0, title: '', description: '' };
  sheet().images = [...images, state];
  return imageObject({ wire, sheet, cellAt }, number);
}

/** Where the images of a sheet are. */
export interface ImageDesk {
  readonly wire: Wire;
  readonly sheet: () => SheetState;
  readonly cellAt: (row: number, column: number) => GoogleAppsScript.Spreadsheet.Range;
}

export function imageObject({ wire, sheet, cellAt }: ImageDesk, number: number): Image {
  const now = (): ImageState => {
    const state = sheet().images.find((one) => one.number === number);
    if (!state) throw exception('The image is no longer there.');
    return state;
  };
  const set = (change: Partial<ImageState>): Image => {
    now();
    sheet().images = sheet().images.map((one) => (one.number === number ? { ...one, ...change } : one));
    return image;
  };
  const size = (): DataView => new DataView(Uint8Array.from(now().bytes).buffer);
  const image: Image = strict<
    Image,
    | 'getAltTextTitle'
    | 'getAnchorCell'
    | 'getAnchorCellXOffset'
    | 'getAnchorCellYOffset'
    | 'getInherentHeight'
    | 'getInherentWidth'
    | 'getWidth'
    | 'getHeight'
    | 'setAltTextTitle'
    | 'setAltTextDescription'
    | 'setAnchorCell'
    | 'setAnchorCellXOffset'
    | 'setAnchorCellYOffset'
    | 'setWidth'
    | 'setHeight'
    | 'remove'
  >('OverGridImage', wire, {
    getAltTextTitle: () => now().title,
    getAnchorCell: () => cellAt(now().row, now().column),
    getAnchorCellXOffset: () => now().across,
    getAnchorCellYOffset: () => now().down,
    getInherentWidth: () => size().getUint32(16),
    getInherentHeight: () => size().getUint32(20),
    getWidth: () => now().width,
    getHeight: () => now().height,
    setAltTextTitle: (title) => set({ title }),
    setAltTextDescription: (description) => set({ description }),
    setAnchorCell: (cell) => set({ row: cell.getRow(), column: cell.getColumn() }),
    setAnchorCellXOffset: (across) => set({ across }),
    setAnchorCellYOffset: (down) => set({ down }),
    setWidth: (width) => set({ width }),
    setHeight: (height) => set({ height }),
    remove: () => {
      now();
      sheet().images = sheet().images.filter((one) => one.number !== number);
    },
  });
  return image;
}
