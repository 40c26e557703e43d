/* Det som sies om tjenester i nettet med de samme ordene, på bokmål. */

export const goneMeanwhile: string =
  'Filen fantes da mappen ble lest, men kunne ikke finnes etterpå: den er flyttet, slettet eller deles ikke lenger med kontoen. Kjør igjen hvis den er tilbake.';

export const checkAddress: string = 'Kontroller adressen, og at det er delt med kontoen.';
export const tryAgainSoon: string = 'Prøv igjen om noen minutter.';
