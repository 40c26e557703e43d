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

export function insertedImage(
  wire: Wire,
  sheet: SheetState,
  blob: unknown,
  column: number,
  row: number,
): Image {
  if (row > sheet.maxRows || column > sheet.maxColumns)
    throw exception('The coordinates of the range are outside the dimensions of the sheet.');
  const state: ImageState = { ...inherent(blob), row, column, title: '', description: '' };
  sheet.images = [...sheet.images, state];
  return imageObject(wire, sheet, state);
}

export function imageObject(wire: Wire, sheet: SheetState, state: ImageState): Image {
  const image: Image = strict<
    Image,
    | 'getAltTextTitle'
    | 'getWidth'
    | 'getHeight'
    | 'setAltTextTitle'
    | 'setAltTextDescription'
    | 'setWidth'
    | 'setHeight'
    | 'replace'
    | 'remove'
  >('OverGridImage', wire, {
    getAltTextTitle: () => state.title,
    getWidth: () => state.width,
    getHeight: () => state.height,
    setAltTextTitle: (title) => {
      state.title = title;
      return image;
    },
    setAltTextDescription: (description) => {
      state.description = description;
      return image;
    },
    setWidth: (width) => {
      state.width = width;
      return image;
    },
    setHeight: (height) => {
      state.height = height;
      return image;
    },
    // Whether another image keeps the size of the old one is not said: it does not here.
    replace: (blob: unknown) => {
      Object.assign(state, inherent(blob));
      return image;
    },
    remove: () => {
      sheet.images = sheet.images.filter((one) => one !== state);
    },
  });
  return image;
}
