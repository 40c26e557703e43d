import type { ReadKind } from '../field';

/** Words in a sheet's name, a title or a caption that say what a table is about. Tried on lower-case text. */
export const kindWords: Readonly<Record<ReadKind, RegExp>> = {
  actions:
    /handlings?plan|åtgärdsplan|åtgärder|åtgärdslista|aktivitetsplan|aktivitetslista|handlingsprogram|miljöprogram|miljöplan|klimatplan|energiplan|hållbarhetsplan|att göra|action|to-?do|tasks|\bplan\b|improvement plan|poa&m/,
  findings:
    /revision|audit|avvikelse|iakttagelse|finding|nonconform|non-conform|observation|lagefterlevnad|assessment|inspection|inspektion|skyddsrond|granskning|egenkontroll|besiktning|weakness|sårbarhet|vulnerabilit/,
  decisions: /beslut|decision|minutes|protokoll|resolution/,
  goals:
    /(?:^|\W)mål(?:\W|$)|delmål|(?:miljö|hållbarhets|klimat|verksamhets)mål|\bgoals?\b|\bobjectives?\b|\btargets?\b|\bkpi/,
  cycle:
    /årscykel|årshjul|årsklocka|årskalender|årsplanering|annual cycle|annual wheel|year wheel|annual calendar|yearly cycle/,
  climatepot: /klimatpott|klimatfond|klimatkonto|flygpott|climate pot|climate fund|travel levy|carbon fund/,
};

/** Lone texts between the rows of a list of findings. */
export const sectionWords =
  /iakttagelse|förbättringsförslag|avvikelser|observation|nonconform|non-conform|improvement suggestion|opportunities for improvement/;

/** Headings of lists that are kept for other ends: contacts, rooms, stock, books, definitions. */
export const foreignWords =
  /^(?:telefon|tel|mobil|phone|e-?post|e-?mail|mejl|adress|address|lokal|sal|plats|room|venue|starttid|sluttid|klockslag|artikel|artikelnr|leverantör|supplier|saldo|konto|faktura|invoice|verifikat|definition|definitioner|förklaring|betydelse|begrepp|meaning|explanation|term|pris|à-pris|prognos|forecast|kurs|course|talare|speaker|intervall|utrustning|equipment|produkt|product|kemikalie|version|lag|lag\/förordning|förordning|författning|lagrum|legislation|enhetspris|närvarande|närvaro|present|attendance|personnr|lön|salary|resource type|param\d)\b/;
