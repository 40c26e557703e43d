import { wordSet } from '../word-list';

/**
 * Verbs with which actions begin, in the form in which they stand there: Swedish infinitives and imperatives, English base
 * forms. What no list has is told by its ending (`isInfinitive`).
 */
export const swedishVerbs = `
  anlita | anmäl | anordna | anpassa | anslut | anställ | använd | arbeta | arrangera | avsluta | avsätt
  avtala | avveckla | bedriv | begär | beräkna | beskriv | beslut | besluta | beställ | bestäm | besök
  bevaka | bilda | bjud | boka | bygg | bygga | byt | byta | dela | delta | dokumentera | dra
  effektivisera | erbjud | ersätt | fasa | fastställ | fira | flytta | formulera | fortsätt | följ
  förbered | förbättra | fördela | förnya | förtydliga | ge | genomför | gå | gör | göra | hitta | hämta
  håll | identifiera | informera | inför | införa | inhämta | injustera | inled | inrätta | inspektera
  installera | inventera | isolera | kalla | kartlägg | komplettera | kontakta | kontrollera | kräv | köp
  köpa | laga | lagra | lansera | leta | lyft | lägg | lämna | läs | låt | minimera | minska | montera
  märk | mät | mäta | måla | möjliggör | ordna | organisera | planera | plantera | plocka | pröva
  publicera | påbörja | rapportera | rekrytera | rengör | rensa | reparera | revidera | rusta | räkna
  rätta | samla | samordna | sanera | se | skaffa | skapa | skicka | skriv | skriva | skydda | sluta | slå
  sopsortera | sortera | spara | sprid | starta | städa | ställ | stäng | stärk | stöd | stöda | säg
  säkerställ | sänd | sänk | sätt | sök | ta | tag | testa | tillsätt | tvätta | töm | undersök
  undervisa | undvik | uppdatera | uppgradera | upphandla | upprätta | upprätthåll | utbilda | utforma
  utred | utreda | utse | utveckla | utvärdera | visa | välj | åtgärda | öka | öva | översyn | översätt
`;

export const englishVerbs = `
  achieve | add | adopt | agree | align | analyse | analyze | apply | appoint | approve | arrange | assess
  assign | attend | audit | automate | begin | bid | book | brief | bring | build | buy | calculate
  carry | change | check | clarify | clean | clear | close | collect | communicate | complete | conduct
  configure | confirm | connect | consider | consult | contact | continue | convert | coordinate | cover
  create | cut | decide | define | deliver | deploy | design | determine | develop | disable | discuss
  dispose | document | draft | draw | eliminate | embed | enable | encourage | engage | ensure | establish
  evaluate | expand | explore | extend | finalise | finalize | find | finish | fit | fix | follow
  formalise | fund | get | give | harden | hire | hold | host | identify | implement | improve | include
  increase | inform | insert | inspect | install | insulate | integrate | introduce | investigate | invite
  issue | join | keep | label | launch | lay | let | limit | link | list | lobby | log | look | lower
  maintain | make | map | measure | meet | mend | migrate | monitor | move | negotiate | obtain | offer
  open | order | organise | organize | paint | patch | phase | pilot | plan | plant | prepare | present
  prevent | procure | produce | promote | protect | provide | publish | purchase | put | raise | reach
  record | recruit | recycle | reduce | refresh | remind | remove | renew | repair | replace | report
  request | require | research | resolve | restrict | review | revise | roll | run | save | schedule
  seal | secure | seek | sell | send | separate | set | share | sign | sort | start | stop | store
  strengthen | submit | supply | support | survey | switch | take | test | tidy | track | train | transfer
  translate | trial | turn | update | upgrade | upload | use | verify | wash | work | write
`;

const known = wordSet(swedishVerbs, englishVerbs);

/** Swedish verbs that are loans end so in the infinitive and in the imperative alike. */
const loanVerb = /^\p{L}{3,}era$/u;

/** Whether a text begins as an action does: with a verb in the imperative, the infinitive or the English base form. */
export function beginsWithVerb(text: string): boolean {
  const [, first = ''] = /^[^\p{L}]{0,8}(\p{L}+)/u.exec(text.trim()) ?? [];
  const word = first.toLowerCase();
  if (word === '') return false;
  return known.has(word) || loanVerb.test(word) || (word.endsWith('a') && known.has(word.slice(0, -1)));
}
