import { refuse } from '../protocol/host-error';
import type { HostObject } from '../protocol/host-object';
import { method, settable } from '../protocol/object-type';
import { number, text, truth, whole } from '../protocol/shape';
import {
  addPicture,
  movePicture,
  picturesIn,
  removePicture,
  sayPicture,
  type LivePicture,
  type Place,
} from '../store/pictures';
import { isProtected } from '../store/protection';
import { declared, object, type ShapeAt, type SheetIn } from './targets';

/** Shapes whose sides are set apart from each other; a picture keeps its proportions unless told otherwise. */
const free = new WeakMap<SheetIn['book'], Set<string>>();

const freeIn = (book: SheetIn['book']): Set<string> => {
  let known = free.get(book);
  if (!known) free.set(book, (known = new Set()));
  return known;
};

const keyOf = ({ sheet, shapeId }: ShapeAt): string => `${sheet.id} ${shapeId}`;

/** The shape's current state. @throws ItemNotFound */
const shapeNow = ({ book, sheet, shapeId }: ShapeAt): LivePicture =>
  picturesIn(book, sheet).find((one) => one.shapeId === shapeId) ?? refuse('ItemNotFound', 'Shape');

const shapeIn = ({ book, sheet }: SheetIn, { shapeId }: LivePicture): HostObject =>
  object('Shape', { book, sheet, shapeId });

const shapeIdOf = ({ shapeId }: LivePicture): string =>
  `{${shapeId.toString(16).toUpperCase().padStart(8, '0')}-0000-0000-0000-000000000000}`;

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const METRE_IN_POINTS = 72 / 0.0254;
/** Dots an inch of an image that does not say. */
const DOTS = 96;

/** The bytes of a PNG and the size it is meant for, in points. @throws InvalidArgument; NotImplemented for a JPEG, which Excel takes too */
function imageOf(base64: string): { readonly bytes: Uint8Array } & Pick<Place, 'width' | 'height'> {
  const where = 'ShapeCollection.addImage';
  if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(base64))
    return refuse('InvalidArgument', where);
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return refuse('NotImplemented', `${where} of a JPEG`);
  if (bytes.length < 33 || SIGNATURE.some((byte, at) => bytes[at] !== byte))
    return refuse('InvalidArgument', where);
  const view = new DataView(bytes.buffer);
  const density = Array.from('pHYs').every((letter, at) => bytes[37 + at] === letter.charCodeAt(0))
    ? view.getUint32(41)
    : DOTS / 0.0254;
  const points = (pixels: number): number => (pixels / density) * METRE_IN_POINTS;
  return { bytes, width: points(view.getUint32(16)), height: points(view.getUint32(20)) };
}

function add(at: SheetIn, base64: string): HostObject {
  if (isProtected(at.sheet)) refuse('AccessDenied', 'ShapeCollection.addImage');
  const { bytes, width, height } = imageOf(base64);
  return shapeIn(at, addPicture(at.book, at.sheet, bytes, { width, height }));
}

const found = (at: SheetIn, key: string): HostObject | undefined => {
  const shape = picturesIn(at.book, at.sheet).find(
    (one) => shapeIdOf(one) === key || one.name.toLowerCase() === key.toLowerCase(),
  );
  return shape && shapeIn(at, shape);
};

/** The pictures of a sheet; other shapes stay in the file and are not listed. */
export const shapeCollection = declared('ShapeCollection', {
  items: (at) => picturesIn(at.book, at.sheet).map((shape) => shapeIn(at, shape)),
  methods: {
    addImage: method([text], add),
    getCount: method([], ({ book, sheet }) => picturesIn(book, sheet).length),
    getItem: method([text], (at, key) => found(at, key) ?? refuse('ItemNotFound', 'ShapeCollection.getItem')),
    getItemAt: method([whole], (at, index) => {
      const shape = picturesIn(at.book, at.sheet)[index];
      return shape ? shapeIn(at, shape) : refuse('InvalidArgument', 'ShapeCollection.getItemAt');
    }),
  },
});

function move(at: ShapeAt, place: Partial<Place>): void {
  if (isProtected(at.sheet)) refuse('AccessDenied', 'Shape');
  if (Object.values(place).some((points) => points < 0)) refuse('InvalidArgument', 'Shape');
  const now = shapeNow(at);
  movePicture(at.book, at.sheet, now, { ...now.place, ...place });
}

/** A side; the other one follows in proportion unless the sides have been set free. */
function resize(at: ShapeAt, side: 'width' | 'height', points: number): void {
  const other = side === 'width' ? 'height' : 'width';
  const { place } = shapeNow(at);
  const isFree = freeIn(at.book).has(keyOf(at)) || place[side] === 0;
  move(at, { [side]: points, ...(isFree ? {} : { [other]: (place[other] * points) / place[side] }) });
}

export const shape = declared('Shape', {
  id: { key: 'Id', of: (at) => shapeIdOf(shapeNow(at)) },
  scalars: {
    id: (at) => shapeIdOf(shapeNow(at)),
    type: (at) => (shapeNow(at), 'Image'),
    name: settable(
      (at) => shapeNow(at).name,
      text,
      (at, name) => sayPicture(at.book, at.sheet, shapeNow(at), { name }),
    ),
    altTextTitle: settable(
      (at) => shapeNow(at).title,
      text,
      (at, title) => sayPicture(at.book, at.sheet, shapeNow(at), { title }),
    ),
    altTextDescription: settable(
      (at) => shapeNow(at).description,
      text,
      (at, descr) => sayPicture(at.book, at.sheet, shapeNow(at), { descr }),
    ),
    lockAspectRatio: settable(
      (at) => !freeIn(at.book).has(keyOf(at)),
      truth,
      (at, isLocked) => {
        shapeNow(at);
        if (isLocked) freeIn(at.book).delete(keyOf(at));
        else freeIn(at.book).add(keyOf(at));
      },
    ),
    left: settable(
      (at) => shapeNow(at).place.left,
      number,
      (at, left) => move(at, { left }),
    ),
    top: settable(
      (at) => shapeNow(at).place.top,
      number,
      (at, top) => move(at, { top }),
    ),
    width: settable(
      (at) => shapeNow(at).place.width,
      number,
      (at, width) => resize(at, 'width', width),
    ),
    height: settable(
      (at) => shapeNow(at).place.height,
      number,
      (at, height) => resize(at, 'height', height),
    ),
  },
  methods: {
    delete: method([], (at) => {
      if (isProtected(at.sheet)) refuse('AccessDenied', 'Shape.delete');
      removePicture(at.book, at.sheet, shapeNow(at));
    }),
  },
});
