/** By month from January: its names in Swedish, English and Norwegian, whole and clipped, with a blank between. */
export const monthNames: readonly string[] = [
  'jan januari january januar',
  'feb febr februari february februar',
  'mar mars march',
  'apr april',
  'maj may mai',
  'jun juni june',
  'jul juli july',
  'aug augusti august',
  'sep sept september',
  'okt oct oktober october',
  'nov november',
  'dec december des desember',
];
