import pictures from './pictures.json';

/** What a picture of the guide is taken of: the whole workbench, the pane alone, or a sheet as it is printed. */
export type PictureKind = 'workbench' | 'pane' | 'sheet';

/** Every picture of the guide, in the order in which a review comes by them; each is in every language. */
export const guidePictures: readonly { readonly name: string; readonly of: PictureKind }[] = pictures.map(
  ({ name, of }) => ({ name, of: of as PictureKind }),
);
