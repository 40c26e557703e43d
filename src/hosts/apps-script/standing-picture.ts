import type { Sheet } from './services';

/** Our picture is known by this beginning of its title: an image over the cells has no name. */
export const OWN_TITLE = 'Planbok: ';

/** A picture of ours on a sheet, with its size in pixels: Google does not say that another image in its place keeps it. */
export interface StandingPicture {
  readonly image: GoogleAppsScript.Spreadsheet.OverGridImage;
  readonly width: number;
  readonly height: number;
}

export function standingPicture(sheet: Sheet): StandingPicture | undefined {
  const image = sheet.getImages().find((one) => one.getAltTextTitle().startsWith(OWN_TITLE));
  return image && { image, width: image.getWidth(), height: image.getHeight() };
}
