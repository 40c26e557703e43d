import { shownText, type Grid } from '../tables/grid';
import { headingInSwedish } from '../norwegian/norwegian';
import { kindWords } from '../tables/kind-words';
import { choiceNames } from '../tables/other-list-shapes';

/** Lists that have months and are no cycle: sums by month, who was there, who is away. */
const otherLists =
  /budget|prognos|forecast|utfall|närvaro|frånvaro|attendance|absence|semester(?!\s*\d)|vacation|holiday|leave|schema|tjänstgöring|timmar|hours|lön|salary|förbrukning|consumption|elanvändning|kostnad|cost|fakturering/;

const moreNames =
  /(?<!\p{L})årsplan(?:en)?(?!\p{L})|verksamhetsår|year(?:ly)? (?:plan|planner|calendar)|annual (?:plan(?:ner)?|programme|program|schedule|cycle)|cycle of the year|management cycle|ledningscykel|mötescykel|verksamhetscykel|miljöcykel|hållbarhetscykel/u;

/** What a sheet is called, and what the lines above the first month say. */
export interface CycleNames {
  readonly isCycle: boolean;
  readonly isOther: boolean;
}

export function cycleNames(grid: Grid, firstMonthRow: number): CycleNames {
  const lines = [grid.sheet.name];
  for (let row = Math.max(1, firstMonthRow - 10); row < firstMonthRow; row += 1) {
    for (let column = grid.first[row] ?? 0; column > 0 && column <= (grid.last[row] ?? 0); column += 1)
      lines.push(shownText(grid, row, column).slice(0, 120));
  }
  const said = headingInSwedish(lines.join('\n').normalize('NFC').toLowerCase());
  const isCycle = kindWords.cycle.test(said) || moreNames.test(said);
  return { isCycle, isOther: !isCycle && (otherLists.test(said) || choiceNames.test(said)) };
}
