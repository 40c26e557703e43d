import { setDefaultType } from '../opc/content-types';
import type { Package } from '../opc/package';
import { addRelationship } from '../opc/relationships';
import { escapedAttribute } from '../opc/xml-text';
import type { WordBlock, WordPicture } from './word-document';
import { allowed, paragraphOf } from './word-text';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';

/** English metric units in a millimetre. */
const MILLIMETRE = 36_000;

/** Numbers of pictures begin here: a template may have some of its own. */
const FIRST_NUMBER = 7001;

/** The id by which the document refers to a picture's part. */
export type PictureIds = ReadonlyMap<WordPicture, string>;

/** Puts the pictures of a document into the package, each as a part of its own. */
export function putPictures(pkg: Package, document: string, blocks: readonly WordBlock[]): PictureIds {
  const pictures = blocks.flatMap((block) => (block.kind === 'picture' ? [block] : []));
  const folder = document.slice(0, document.lastIndexOf('/') + 1);
  let number = 1;
  return new Map(
    pictures.map((picture) => {
      while (pkg.has(`${folder}media/planbok${number}.png`)) number += 1;
      const target = `${folder}media/planbok${number}.png`;
      pkg.put(target, picture.png);
      setDefaultType(pkg, 'png', 'image/png');
      return [
        picture,
        addRelationship(pkg, document, { type: `${OFFICE}/image`, target, isExternal: false }),
      ] as const;
    }),
  );
}

/** A picture in a line of its own, which stays on the page of what comes next. Its prefixes are declared here: a template may lack them. */
export function pictureXml(picture: WordPicture, ids: PictureIds, style: string): string {
  const { width, height, title, alternative } = picture;
  const at = [...ids.keys()].indexOf(picture);
  const size = `cx="${Math.round(width * MILLIMETRE)}" cy="${Math.round(height * MILLIMETRE)}"`;
  const said = (text: string): string => escapedAttribute(allowed(text));
  const name = `id="${FIRST_NUMBER + at}" name="${said(title)}"`;
  const fill = `<pic:blipFill><a:blip xmlns:r="${OFFICE}" r:embed="${ids.get(picture) ?? ''}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`;
  const shape = `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>`;
  const drawn = [
    `<wp:inline xmlns:wp="${DRAWING}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0">`,
    `<wp:extent ${size}/><wp:docPr ${name} descr="${said(alternative)}"/>`,
    `<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="${DRAWING}/main" noChangeAspect="1"/></wp:cNvGraphicFramePr>`,
    `<a:graphic xmlns:a="${DRAWING}/main"><a:graphicData uri="${DRAWING}/picture"><pic:pic xmlns:pic="${DRAWING}/picture">`,
    `<pic:nvPicPr><pic:cNvPr ${name}/><pic:cNvPicPr/></pic:nvPicPr>${fill}${shape}`,
    '</pic:pic></a:graphicData></a:graphic></wp:inline>',
  ].join('');
  return paragraphOf(`<w:r><w:drawing>${drawn}</w:drawing></w:r>`, style, true);
}
