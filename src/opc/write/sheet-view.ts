import { attributeIn, element, retagged, type Attributes } from './element';
import { worksheetOrder } from './order';
import { childNamed, childTexts, rewrapped, unwrapped, withChild } from './placed';

const firstView = (frame: string): string => {
  const views = childNamed(frame, 'sheetViews');
  return views === undefined ? '' : (childTexts(views.xml)[0]?.xml ?? '');
};

/** Whether the sheet's lines are drawn on the screen. */
export function showsGridlines(frame: string): boolean {
  const view = firstView(frame);
  return view === '' || !['0', 'false'].includes(attributeIn(unwrapped(view).tag, 'showGridLines') ?? '1');
}

export const withGridlines = (frame: string, isShown: boolean): string =>
  withFirstView(frame, { showGridLines: isShown ? undefined : false });

/** Whether the sheet's tab is among those that are shown as chosen. */
export const isTabSelected = (frame: string): boolean => {
  const view = firstView(frame);
  return view !== '' && ['1', 'true'].includes(attributeIn(unwrapped(view).tag, 'tabSelected') ?? '');
};

export const withTabSelected = (frame: string, isSelected: boolean): string =>
  isTabSelected(frame) === isSelected
    ? frame
    : withFirstView(frame, { tabSelected: isSelected ? true : undefined });

const withFirstView = (frame: string, attributes: Attributes): string =>
  withChild(frame, worksheetOrder, 'sheetViews', (present, p) => {
    const views =
      present ?? `<${p}sheetViews>${element(`${p}sheetView`, { workbookViewId: 0 })}</${p}sheetViews>`;
    const [first = '', ...others] = childTexts(views).map(({ xml }) => xml);
    const { tag } = unwrapped(first);
    const view = retagged(tag, attributes) + first.slice(tag.length);
    return rewrapped(unwrapped(views).tag, [view, ...others].join(''));
  });

/** The sheet protected without a password, or not at all. */
export const withProtection = (frame: string, isProtected: boolean): string =>
  withChild(frame, worksheetOrder, 'sheetProtection', (_, p) =>
    isProtected ? element(`${p}sheetProtection`, { sheet: true, objects: true, scenarios: true }) : undefined,
  );

/** Whether a password, in any of the forms that files have, is on the sheet's protection. */
export function hasPassword(frame: string): boolean {
  const protection = childNamed(frame, 'sheetProtection')?.xml ?? '<none/>';
  const { tag } = unwrapped(protection);
  return ['password', 'hashValue'].some((name) => attributeIn(tag, name) !== undefined);
}
