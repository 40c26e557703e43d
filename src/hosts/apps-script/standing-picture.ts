import type { Sheet } from './services';

type Image = GoogleAppsScript.Spreadsheet.OverGridImage;

/** Our picture is known by this beginning of its title: an image over the cells has no name. */
export const OWN_TITLE = 'Planbok: ';

/** A picture of ours on a sheet, and where it is. All of it is read before anything is written. */
export interface StandingPicture {
  readonly image: Image;
  readonly anchor: GoogleAppsScript.Spreadsheet.Range;
  readonly across: number;
  readonly down: number;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

export interface StandingPictures {
  readonly own: StandingPicture | undefined;
  /** Left half made by a run that was cut short; none is looked for but when that is taken back. */
  readonly strays: readonly Image[];
}

export const NO_PICTURES: StandingPictures = { own: undefined, strays: [] };

/** Ours gets its title last. What is square and has none may be it, where a run is taken back. */
const isHalfMade = (image: Image, title: string): boolean =>
  title === '' && image.getInherentWidth() === image.getInherentHeight();

export function standingPictures(sheet: Sheet, isTakenBack: boolean): StandingPictures {
  const images = sheet.getImages().map((image) => ({ image, title: image.getAltTextTitle() }));
  const image = images.find(({ title }) => title.startsWith(OWN_TITLE))?.image;
  const strays = isTakenBack ? images.filter((one) => isHalfMade(one.image, one.title)) : [];
  return {
    own: image && {
      image,
      anchor: image.getAnchorCell(),
      across: image.getAnchorCellXOffset(),
      down: image.getAnchorCellYOffset(),
      width: image.getWidth(),
      height: image.getHeight(),
    },
    strays: strays.map((one) => one.image),
  };
}
