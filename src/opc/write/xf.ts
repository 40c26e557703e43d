import { element, retagged, type Attributes } from './element';
import { childTexts } from './placed';
import { canonicalOf, type StyleItem } from './style-items';

/** An `<xf>` of `cellXfs`: the indexes of its font, fill, border and number format, and the rest as text. */
export interface Xf {
  readonly formatId: number;
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  /** The index of its cell style; absent in workbooks without cell styles. */
  readonly styleId: number | undefined;
  readonly isQuoted: boolean;
  readonly hasPivotButton: boolean;
  /** Elements as text, or `''`. */
  readonly alignment: string;
  readonly protection: string;
  readonly extension: string;
  /** The `apply…` attributes as written. */
  readonly applies: Readonly<Record<string, string>>;
}

const whole = (text: string | undefined): number => {
  const number = Number(text ?? 0);
  return Number.isInteger(number) && number >= 0 ? number : 0;
};

const isOn = (text: string | undefined): boolean => text === '1' || text === 'true' || text === 'on';

export function xfOf({ xml, attributes }: StyleItem): Xf {
  const children = xml.endsWith('/>') ? [] : childTexts(xml);
  const child = (name: string): string => children.find((found) => found.name === name)?.xml ?? '';
  const applies = Object.fromEntries(Object.entries(attributes).filter(([name]) => name.startsWith('apply')));
  return {
    formatId: whole(attributes['numFmtId']),
    font: whole(attributes['fontId']),
    fill: whole(attributes['fillId']),
    border: whole(attributes['borderId']),
    styleId: attributes['xfId'] === undefined ? undefined : whole(attributes['xfId']),
    isQuoted: isOn(attributes['quotePrefix']),
    hasPivotButton: isOn(attributes['pivotButton']),
    alignment: child('alignment'),
    protection: child('protection'),
    extension: child('extLst'),
    applies,
  };
}

/** Equal for formats that look and behave alike. The `apply…` attributes change nothing that Excel shows. */
export const xfKey = (xf: Xf): string =>
  [
    xf.formatId,
    xf.font,
    xf.fill,
    xf.border,
    xf.styleId ?? 0,
    Number(xf.isQuoted),
    Number(xf.hasPivotButton),
    xf.alignment === '' ? '' : canonicalOf(xf.alignment),
    xf.protection === '' ? '' : canonicalOf(xf.protection),
    xf.extension,
  ].join('|');

/** The `<xf>` with each of its own choices marked as applied, so that no reader falls back on the cell style. */
export function xfXml(p: string, xf: Xf): string {
  const attributes: Attributes = {
    numFmtId: xf.formatId,
    fontId: xf.font,
    fillId: xf.fill,
    borderId: xf.border,
    xfId: xf.styleId,
    quotePrefix: xf.isQuoted ? true : undefined,
    pivotButton: xf.hasPivotButton ? true : undefined,
    ...xf.applies,
  };
  return element(`${p}xf`, attributes, xf.alignment + xf.protection + xf.extension);
}

/** The `apply…` attributes for a change of these aspects. */
export const applied = (
  xf: Xf,
  aspects: readonly ('NumberFormat' | 'Font' | 'Fill' | 'Border' | 'Alignment' | 'Protection')[],
): Xf['applies'] => ({
  ...xf.applies,
  ...Object.fromEntries(aspects.map((aspect) => [`apply${aspect}`, '1'])),
});

/** A collection's opening tag with its new item count. */
export const counted = (tag: string, count: number): string => retagged(tag, { count });
