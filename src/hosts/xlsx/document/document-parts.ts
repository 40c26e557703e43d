import { isOfType, relationshipsOf } from '../../../opc/relationships';
import type { Package } from '../../../opc/package';

/** The names of the parts of a Word document that hold text, or say how text is set. */
export interface DocumentParts {
  readonly document: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
}

const related = ['styles', 'numbering', 'footnotes', 'endnotes'] as const;

/** The parts as the package says where they are; `word/document.xml` where it does not say. */
export function documentParts(pkg: Package): DocumentParts {
  const main = relationshipsOf(pkg, '').find((one) => isOfType(one, 'officeDocument') && pkg.has(one.target));
  const document = main?.target ?? 'word/document.xml';
  const found = relationshipsOf(pkg, document).filter(
    ({ target, isExternal }) => !isExternal && pkg.has(target),
  );
  const parts = related.flatMap((kind) => {
    const target = found.find((one) => isOfType(one, kind))?.target;
    return target === undefined ? [] : [[kind, target] as const];
  });
  return { document, ...Object.fromEntries(parts) };
}
