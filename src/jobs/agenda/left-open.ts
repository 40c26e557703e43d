import { folded } from '../../plan/matching';
import { vacancies } from '../../plan/people/owner-words';

/** Places left open: "kl xx-xx", "den XX november". */
const PLACEHOLDER = /(?:^|[^\p{L}])x{2,}(?:$|[^\p{L}])/iu;

/** Nothing, a place left open, or a word that says that it is not decided yet. */
export function isLeftOpen(text: string): boolean {
  const said = folded(text).replace(/[\s.]+$/u, '');
  return !/[\p{L}\d]/u.test(said) || PLACEHOLDER.test(said) || vacancies.has(said);
}
