import { enAddin } from './addin-en';
import { svAddin } from './addin-sv';

/** What the add-in says where there is no workbook to follow: Swedish to those whose browser is, English to others. */
export const addinText = (language: string): typeof svAddin => (/^sv\b/i.test(language) ? svAddin : enAddin);
