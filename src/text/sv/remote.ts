/* Det som sägs av tjänster i nätet med samma ord, på svenska. */

export const goneMeanwhile: string =
  'Filen fanns när mappen lästes men gick inte att hitta sedan: den har flyttats, tagits bort eller delas inte längre med kontot. Kör igen om den är tillbaka.';

export const checkAddress: string = 'Kontrollera adressen, och att det är delat med kontot.';
export const tryAgainSoon: string = 'Försök igen om några minuter.';
