import { attributeIn, element, retagged, type Attributes } from './element';
import { worksheetOrder } from './schema-order';
import { childNamed, childTexts, rewrapped, unwrapped, withChild } from './placed';

const firstView = (frame: string): string => {
  const views = childNamed(frame, 'sheetViews');
  return views === undefined ? '' : (childTexts(views.xml)[0]?.xml ?? '');
};

/** Whether grid lines are shown. */
export function showsGridlines(frame: string): boolean {
  const view = firstView(frame);
  return view === '' || !['0', 'false'].includes(attributeIn(unwrapped(view).tag, 'showGridLines') ?? '1');
}

export const withGridlines = (frame: string, isShown: boolean): string =>
  withFirstView(frame, { showGridLines: isShown ? undefined : false });

/** Whether the sheet's tab is selected. */
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

/** Protects the sheet without a password, or removes the protection. */
export const withProtection = (frame: string, isProtected: boolean): string =>
  withChild(frame, worksheetOrder, 'sheetProtection', (_, p) =>
    isProtected ? element(`${p}sheetProtection`, { sheet: true, objects: true, scenarios: true }) : undefined,
  );

/** Whether the sheet's protection has a password, in any of the forms that files use. */
export function hasPassword(frame: string): boolean {
  const protection = childNamed(frame, 'sheetProtection')?.xml ?? '<none/>';
  const { tag } = unwrapped(protection);
  return ['password', 'hashValue'].some((name) => attributeIn(tag, name) !== undefined);
}
