/**
 * Words of lists that are kept and not carried out: cases, bookings, documents, things owned, people's courses, events, hours
 * worked. Tried on headings' keys and on lower-case text.
 */

/** Headings by what they are worth: how surely they stand in no plan. A plan may hold one of them, seldom two. */
export const otherHeadings: readonly (readonly [RegExp, number])[] = [
  // Who came with a matter, and when it came in.
  [
    /^(?:dnr|diarie\p{L}*|ärende ?(?:nr|nummer|id)|case (?:no|number|id|ref\p{L}*)|ticket(?: (?:no|number|id))?|ticket#|incident (?:no|number|id)|rfi|rfi (?:no|number|id)|tq|technical query|ref(?:erence)? id|\p{L}*anmälan|\p{L}*anmälnings\p{L}*|ansökan|ansöknings\p{L}*|application|request (?:no|id))\b/u,
    1.2,
  ],
  [
    /^(?:(?:datum |date )?(?:inkom\p{L}*|ankom\p{L}*|mottag\p{L}*|received|lodged|submitted|inlämna\p{L}*|insänd\p{L}*|reported)|date (?:in|opened|submitted))(?:$| )/u,
    1.5,
  ],
  [/^(?:registrer\p{L}*|registered|logged|opened|öppna[dt])(?:$| )/u, 0.8],
  [
    /(?:anmälare|sökande|klagande|uppgiftslämnare|avsändare|ställare|motionär|inringare|beställare|uthyrare|hyresgäst|låntagare|besökare|deltagare|testare|författare|föreläsare)(?:$| )|^(?:anmäl[dt] av|inlämna[dt] av|applicant|requester|requestor|requested by|caller|complainant|reporter|reported by|submitted by|sender|customer|kund|client|klient|tenant|borrower|visitor|attendee\p{L}*|tester|author|speaker|proposer|member|medlem|elev|pupil|student|patient|brukare|förening|besöker|visiting|host)(?:$| )/u,
    1.5,
  ],
  [/^(?:handläggare|case officer|case handler|caseworker|agent)$/u, 0.8],
  [
    /^(?:svar senast|beslut senast|svarsdatum|answer due|answer by|besvara\p{L}*|reply by|response due|decision due)$/u,
    0.8,
  ],
  // Hours worked, and who has approved them.
  [
    /^(?:antal )?(?:timmar|tim|arbetade timmar|arbetad tid|övertid|hours?|hrs|hours worked|overtime|billable\p{L}*|debiter\p{L}*)(?: worked)?$/u,
    1.5,
  ],
  [/^(?:attest\p{L}*(?: av)?|anställd|medarbetare|employee|staff member|worker|approved by)$/u, 1],
  // Changes that are asked for, and those that were made to the plan itself.
  [
    /^(?:cr|cr[ -]?(?:id|no|nr|number|#)|change (?:request|control|proposal)s?(?: (?:id|no|number|description))?|ändringsbegär\p{L}*|ändringsförslag\p{L}*|ändringsönskemål|endringsønske\p{L}*|endringsanmodning\p{L}*|endringsforslag|begärd ändring|önskad ändring|ønsket endring|requested change|proposed change|föreslagen ändring)$/u,
    4.5,
  ],
  [
    /^(?:change (?:id|no|number|description)|changes?|ändring(?:en|ar)?|ändringsnr|ændring|endring(?:en|er)?|ändra[dt] av|endret av|changed by|begär[dt] av|önska[dt] av|ønsket av|requested by|ønske|önskemål)$/u,
    1.5,
  ],
  // Bookings and loans.
  [
    /^(?:boka[dt] (?:av|till|från)|booked (?:by|for|from|to)|bokning\p{L}*|booking\p{L}*|låna[dt] av|utlåna[dt]\p{L}*|on loan\p{L}*|loaned\p{L}*|återlämna[ds]\p{L}*|returned|incheckning|utcheckning|check-?in|check-?out|utpassera\p{L}*|inpassera\p{L}*|utkvittera\p{L}*|time out|time in|hyrs? av|rented\p{L}*|hired\p{L}*)(?:$| )/u,
    1.5,
  ],
  [
    /^(?:från|till|from|to|t\.?o\.?m\.?|fr\.?o\.?m\.?|till och med|från och med|mandat(?:tid|period)\p{L}*|term (?:ends|expires))$/u,
    0.8,
  ],
  [/^(?:rum|lokal|sal|room|venue|bil|fordon|vehicle|reg ?(?:nr|no|nummer)?|regnr|registration)$/u, 1],
  // Documents and their editions.
  [
    /^(?:version\p{L}*|versjon\p{L}*|rev(?:ision)?(?: (?:nr|no))?|utgåva|edition|issue (?:no|number)|(?:dok(?:ument)?|doc(?:ument)?|sop|policy|form|blankett|rutin)[ -]?(?:nr|no|nummer|number|id)?|dokument\p{L}*|document|policy|gäller (?:från|till|t\.?o\.?m\.?)|giltig\p{L}*|valid(?:ity| (?:from|to|until))?|expir\p{L}*|utgår den|löper ut|(?:nästa|next) (?:översyn|revision|review|granskning|besiktning|service|kontroll|gång|inspection|calibration|due)|review (?:due|date|cycle)|fastställ[dt]\p{L}*|adopted|published|publicer\p{L}*|publish\p{L}*|publication date|owner\/author)$/u,
    1.2,
  ],
  // Things owned.
  [
    /^(?:warrant\p{L}*|garanti\p{L}*|purchase(?:d| date)|inköp(?:t|sdatum|sår)?|anskaff\p{L}*|serie ?(?:nr|nummer)|serial(?: (?:no|number))?|modell?|tillverkare|manufacturer|make|asset\p{L}*|asset (?:no|id|tag)|inventarie\p{L}*|utrustning|equipment|maskin|machine|licen[sc]e\p{L}*|licens\p{L}*|stöldmärk\p{L}*|lagerplats|antal i lager)(?:$| )/u,
    1.4,
  ],
  // People and their courses.
  [
    /^(?:kurs|kursnamn|course|utbildning|training|certificat\p{L}*|certifikat|behörighet|qualification|first aid|fire warden|gdpr|namn|name|full name|employee name|befattning|job title|födelse\p{L}*|date of birth|personnummer)$/u,
    1.2,
  ],
  // Events, messages, tests, sales, hazards in a process.
  [
    /^(?:event|evenemang|arrangemang|händelse|talare|starttid|sluttid|start time|end time|klockan|anmälda|platser|seats|capacity)$/u,
    1,
  ],
  [
    /^(?:message|budskap|channel|kanal|audience|målgrupp|headline|copy|hashtag|publiceras|inlägg|post)$/u,
    1.2,
  ],
  [
    /^(?:test ?(?:fall|case)\p{L}*(?: id)?|expected(?: result)?|förväntat(?: resultat)?|actual result|utfall av test|pass\/fail|steps to reproduce|build)$/u,
    1.5,
  ],
  [
    /^(?:stage|deal|lead source|sales rep|säljare|account|company|företag|prospect|pipeline|opportunity|close date|affär\p{L}*|offert\p{L}*|quote|probability %)$/u,
    1.2,
  ],
  [
    /^(?:ccp|critical limit|kritisk(?:a)? gräns(?:er)?|faroanalys|hazard analysis|övervakning|monitoring|gränsvärde)$/u,
    1.3,
  ],
  [
    /^(?:sökt(?: belopp)?|beviljat(?: belopp)?|(?:amount )?(?:requested|applied for|awarded|granted)|bidrag|grant|budget sökt|belopp)$/u,
    1.2,
  ],
  [
    /^(?:utfört arbete|work done|work carried out|utförd service|åtgärdat fel|mätarställning|odometer|anteckning|journal\p{L}*)$/u,
    1.5,
  ],
  [/^(?:projektledare|project (?:manager|lead)|projekt|project)$/u, 0.8],
  // Points of a meeting.
  [
    /^(?:föredragande|föredrag(?:s|ning)\p{L}*|presenter|presented by|dagordningspunkt|agenda item|item no|agendapunkt)$/u,
    1.5,
  ],
  // Answers to choose from, in a column each.
  [/^(?:ja|nej|yes|no|ej (?:aktuellt?|tillämpligt|relevant)|n\/?a|not applicable|vet ej)$/u, 1.2],
  [/^(?:signatur|signature|sign|initials|kvitteras?|kvitterat)$/u, 0.3],
];

/** Passive participles with their doer or day: "Bokad av", "Requested on". Those of a plan's own life are left out. */
export const doneToHeading =
  /^(?!(?:utför|genomför|klar|godkän|besluta|uppdatera|revis|revid|flytta|försen|slip|postpon|exten|skjut|uppskj|ändra|chang|rais|origin|kontrollera|verifiera|ansvar|åtgärda|avsluta|följ|skapa|upptäck|identifiera|föreslag|planera|påbörja|mät|följ|förvänta|beräkna|bevilja|complet|updat|start|measur|monitor|track|expect|estimat|deliver|done|lead|verif|check|agree|assign|raise|identif|clos|review|creat|plan|approv|propos|own|need|requir|allocat|sign)\p{L}*)\p{L}{3,}(?:a[dt]|[^\P{L}aeiouyåäö][dt]|ed) (?:av|den|datum|till|by|on|to|date|at)$/u;

/** What the list calls itself: in the sheet's name or a line above the table. */
export const otherNames =
  /register|\brfis?\b|\bcase (?:list|log)|\b(?:incident|fault|defect|call|enquiry|query|accident) log|\benquir(?:y|ies)\b|\bchange (?:requests?|log|control|history)\b|ändringsbegär|ändringslogg|ändringsförslag|ändringsönskemål|ändringshistorik|versionshistorik|revisionshistorik|version history|revision history|endringsønske|endringslogg|endringsanmod|^endringer$|^ändringar$|saks(?:liste|logg|oversikt)|hendelses?(?:logg|liste)|henvendelser|\bklager\b|feilmeldinger|\p{L}*förteckning|inventar|inventory|diarie|diarium|ärende(?:n|lista|logg)|\p{L}+ärenden|felanmäl|ansökning|ansökan|applications?\b|motioner|medborgarförslag|bokning|booking|reservation|kalendarium|kalender|calendar|evenemang|\bevents?\b|tidrapport|tidredovisning|time ?sheet|time report|(?:besöks|logg|journal|liggare|dagbok|incident|telefon|service|underhålls|maskin)(?:logg|bok|journal|liggare)|\blog ?book|matrix|matris|kompetens|utbildningsplan för|training (?:record|matrix|log)|behörighet|audit program|revisionsprogram|tickets?\b|help ?desk|service ?desk|support\b|klagomål|complaints?|synpunkter|avtal|contracts?\b|fordon|vehicles?|fleet|bilar\b|lån\b|utlåning|loans?\b|kurser|courses?\b|dokument\p{L}*|documents?\b|policies|styrdokument|rutiner\b|tillstånd|permits?\b|licen[sc]e?s?\b|bidrag|grants?\b|press\p{L}*|publicering|redaktion|editorial|comms\b|communications? plan|kommunikationsplan|testfall|test cases?|pipeline|\bcrm\b|sales|haccp|egenkontrollprogram|checklista|checklist|projektportfölj|projektlista|project (?:list|portfolio)|medlem|members?\b|hyresgäst|tenants?\b|uppdragslista|förtroendevalda|nyckelpersoner|assets?\b|orders?\b|beställningar|inköp|schema\b|rota\b|roster|närvaro|attendance|laglista|lagregister|lovregister|legal register|compliance register|kravregister|tillämplighet|applicability|\bsoa\b|städschema|jourlista|vaktliste|\brota\b|budget\b|dagordning|kallelse|föredragningslista|\bagenda\b/u;

/** How a case, a booking, a document or a thing stands, and no action: over most rows. */
export const otherState =
  /^(?:ej |inte |not |delvis |partly )?(?:attestera[dt]|approved|godkänd(?: för utbetalning)?|in use|i bruk|i drift|live|in service|draft|utkast|confirmed|bekräftad|tentative|preliminär\p{L}*|bifall\p{L}*|avslag\p{L}*|avslagen|avstyrk\p{L}*|tillstyrk\p{L}*|beviljad?t?|granted|rejected|declined|accepted|antagen|current|gällande|valid|giltig|expired|utgången|utgånget|superseded|ersatt|obsolete|retired|archived?|arkivera[dt]|kasserad|skrotad|disposed|sold|såld|scrapped|sent|skicka[dt]|publi(?:shed|cera[dt])|booked|boka[dt]|available|ledig|upptagen|occupied|reserved|reserverad|on loan|utlånad|loaned|returned|återlämna[dt]|paid|unpaid|betal[dt]|obetal[dt]|fakturera[dt]|invoiced|delivered|leverera[dt]|shipped|packad|restad|active|inactive|aktiv[t]?|inaktiv[t]?|anställd|employed|qualified|negotiation|proposal|won|lost|vunnen|förlorad|pass(?:ed)?|fail(?:ed)?|underkänd|ok|ej ok|under review|under beredning|remitterad|remiss|besvara[dt]|answered|diarieför[dt]|registrera[dt]|registered|bordlagd|återremiss\p{L}*|in stock|i lager|slut|full|fullbokad|anmäld|inställd|uppsag[dt]|löpt ut|terminated|närvarande|present|absent|frånvarande|sjuk|overdue for review|certified|certifierad|behörig|hyrd|uthyrd|vacant|let|open day|avbokad|checked (?:in|out)|incheckad|utcheckad|kvitterad|utlämnad|inlämnad|besiktigad|kalibrerad|calibrated|new lead|qualified lead|submitted|inskickad|accepterad|förnyad|renewed|pending|pending approval|awaiting approval)\b/u;

/** The columns of a board on which cards move: each is a state, and its cells are the cards. In any of the languages. */
const lanes = [
  'to[ -]?do|doing|doing now|done|backlog|icebox|inbox|next(?: up)?|in progress|in work|ongoing|wip|review|in review|testing|test',
  'blocked|waiting|on hold|parked|ready|open|new|active|resolved|closed|not started|planned|complete[d]?|finished|ideas|this week|later',
  'att göra|ska göras|gör|gör nu|gjort|ej påbörja[dt]|planera[dt]|påbörja[dt]|under arbete|pågår|pågående|klart?|klara|färdigt?|avslutat',
  'väntar|på gång|nästa|idéer|inkorg|granskning|parkerat',
  'å gjøre|skal gjøres|gjøremål|gjør|ikke startet|ikke påbegynt|planlagt|påbegynt|under arbeid|i arbeid|i gang|venter|på vent',
  'ferdige?|fullført|avsluttet|utført|innboks|ideer|neste',
].join('|');
export const boardLane = new RegExp(`^(?:${lanes})(?: ?\\(\\d+\\))?$`, 'u');
