import { enAddin } from './en/addin';
import { svAddin } from './sv/addin';

/** What the add-in says where there is no workbook to follow: Swedish to those whose browser is, English to others. */
export const addinText = (language: string): typeof svAddin => (/^sv\b/i.test(language) ? svAddin : enAddin);
