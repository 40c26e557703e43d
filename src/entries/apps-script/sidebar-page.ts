/** What stands in the built page where no spreadsheet is named. */
const NONE = 'data-workbook="-"';

/** The sidebar's page, which knows from the start whose it is: to ask would cost a call of the script. */
export const pageFor = (page: string, id: string): string =>
  page.replace(NONE, () => `data-workbook="${id.replaceAll(/[^\w-]/g, '')}"`);
