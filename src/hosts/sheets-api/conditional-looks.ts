import { isSameArea, type Area } from '../../book/area';
import type { ConditionalLook } from '../../book/snapshot';
import { lookOfOverlay, overlayOf } from '../look-style';
import type { ApiColor, ApiConditional, ApiRequest } from './api-types';
import { apiColor, hexColor } from './colors';
import { areaOf, gridRange, type Grid } from './grid-range';

type Colored = { readonly rgbColor?: ApiColor } | undefined;

const color = (style: Colored, plain: ApiColor | undefined): string => {
  const found = style?.rgbColor ?? plain;
  return found ? hexColor(found) : '';
};

/** The rule as a look of ours, once for each of its areas; none when it is somebody else's. */
export function looksOf(
  { ranges, booleanRule }: ApiConditional,
  sheet: string,
  grid: Grid,
): readonly ConditionalLook[] {
  const { condition, format } = booleanRule ?? {};
  const equals = condition?.values?.[0]?.userEnteredValue;
  if (condition?.type !== 'TEXT_EQ' || typeof equals !== 'string') return [];
  const look = lookOfOverlay(
    color(format?.backgroundColorStyle, format?.backgroundColor),
    color(format?.textFormat?.foregroundColorStyle, format?.textFormat?.foregroundColor),
  );
  if (look === undefined) return [];
  return (ranges ?? []).map((range) => ({ area: areaOf(range, sheet, grid), equals, look }));
}

function ruleOf(sheetId: number, { area, equals, look }: ConditionalLook): ApiConditional {
  const { fill, color: ink, bold } = overlayOf(look);
  return {
    ranges: [gridRange(sheetId, area)],
    booleanRule: {
      condition: { type: 'TEXT_EQ', values: [{ userEnteredValue: equals }] },
      format: {
        backgroundColorStyle: { rgbColor: apiColor(fill) },
        textFormat: {
          foregroundColorStyle: { rgbColor: apiColor(ink) },
          ...(bold === true ? { bold } : {}),
        },
      },
    },
  };
}

/**
 * Replaces the looks of ours on the changed areas by the planned ones, after all others: the first rule that fits a cell wins.
 * @param standing the sheet's rules, in their order, with the areas on which each is a look of ours
 */
export function conditionalRequests(
  sheetId: number,
  standing: readonly (readonly Area[])[],
  planned: readonly ConditionalLook[],
  changed: readonly Area[],
): readonly ApiRequest[] {
  const isChanged = (area: Area): boolean => changed.some((other) => isSameArea(other, area));
  const gone = standing.flatMap((areas, index) => (areas.some(isChanged) ? [index] : []));
  const made = planned.filter(({ area }) => isChanged(area));
  return [
    // From the last one: the places of those before it stay.
    ...gone.reverse().map((index) => ({ deleteConditionalFormatRule: { sheetId, index } })),
    ...made.map((look, index) => ({
      addConditionalFormatRule: {
        rule: ruleOf(sheetId, look),
        index: standing.length - gone.length + index,
      },
    })),
  ];
}
