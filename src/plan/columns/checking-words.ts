/**
 * Words of a look at what was done, later than it is to be done by: part of a pattern for headings' keys, Swedish and English.
 * "Kontrolleras" alone is something to do.
 */
export const checkingWords =
  '(?<!\\p{L})(?:följ\\p{L}* (?:vi |det |detta |man |ni )?(?:upp|opp)|uppfölj\\p{L}*|utvärder\\p{L}*|effekt\\p{L}*|stäm\\p{L}* (?:vi |det )?av|avstäm\\p{L}*|evaluat\\p{L}*|review\\p{L}*|follow\\p{L}*[ -]?up|check\\p{L}*|verif\\p{L}*)';
