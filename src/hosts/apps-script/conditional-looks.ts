import { isSameArea, type Area } from '../../book/area';
import type { ConditionalLook } from '../../book/snapshot';
import { lookOfOverlay, overlayOf } from '../look-style';
import { wordOf, type Range, type Services } from './services';
import { areaOf } from './range-area';

type FormatRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** `#aabbcc` → `AABBCC`. */
const color = (text: string | null): string => (text ?? '').replace('#', '').toUpperCase();

/** The rule as a look of ours, once for each of its areas; none when it is somebody else's. */
export function looksOf(rule: FormatRule): readonly ConditionalLook[] {
  const condition = rule.getBooleanCondition();
  if (!condition || wordOf(condition.getCriteriaType()) !== 'TEXT_EQUAL_TO') return [];
  const look = lookOfOverlay(color(condition.getBackground()), color(condition.getFontColor()));
  const [equals] = condition.getCriteriaValues() as readonly unknown[];
  if (look === undefined || typeof equals !== 'string') return [];
  return rule.getRanges().map((range) => ({ area: areaOf(range), equals, look }));
}

function ruleOf(
  { equals, look }: Pick<ConditionalLook, 'equals' | 'look'>,
  range: Range,
  { app }: Services,
): FormatRule {
  const { fill, color: ink, bold } = overlayOf(look);
  const builder = app
    .newConditionalFormatRule()
    .whenTextEqualTo(equals)
    .setBackground(`#${fill}`)
    .setFontColor(`#${ink}`)
    .setRanges([range]);
  return (bold === true ? builder.setBold(true) : builder).build();
}

/**
 * The sheet's rules with those of ours on the changed areas replaced by the planned ones. Other rules keep their place:
 * the first that fits a cell wins.
 */
export function replacedRules(
  standing: readonly FormatRule[],
  planned: readonly ConditionalLook[],
  changed: readonly Area[],
  services: Services,
  rangeOf: (area: Area) => Range,
): FormatRule[] {
  const isChanged = (area: Area): boolean => changed.some((other) => isSameArea(other, area));
  const kept = standing.filter((rule) => !looksOf(rule).some(({ area }) => isChanged(area)));
  const made = planned
    .filter(({ area }) => isChanged(area))
    .map((look) => ruleOf(look, rangeOf(look.area), services));
  return [...kept, ...made];
}
