/** The hidden name that ties a sheet of the person's own to the plan built from it. Not `planbok_`: the sheet is not ours. */
export const sourceName = (number: number): string => `planbokkalla_${number}`;

/** What marks the plan with this number that we built. */
export const planMark = (number: number): string => `plan_${number}`;
