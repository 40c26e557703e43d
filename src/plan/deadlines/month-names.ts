/** By month from January: its names in Swedish and English, whole and clipped, with a blank between. */
export const monthNames: readonly string[] = [
  'jan januari january',
  'feb febr februari february',
  'mar mars march',
  'apr april',
  'maj may',
  'jun juni june',
  'jul juli july',
  'aug augusti august',
  'sep sept september',
  'okt oct oktober october',
  'nov november',
  'dec december',
];
