import type { Language } from '../plan/field';
import { enPortfolio } from './en/portfolio';
import { nbPortfolio } from './nb/portfolio';
import { svPortfolio } from './sv/portfolio';

export type PortfolioText = typeof svPortfolio;

const texts: Readonly<Record<Language, PortfolioText>> = {
  sv: svPortfolio,
  en: enPortfolio,
  nb: nbPortfolio,
};

/** Everything that is said of many workbooks together, in one language. */
export const portfolioTextIn = (language: Language): PortfolioText => texts[language];
