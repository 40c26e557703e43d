import { norwegianFields, norwegianRoleEndings, norwegianVacancies } from '../norwegian/norwegian-owners';

/** Words and forms that tell who is meant in an owner cell, folded. */

/** Texts that say that nobody is the owner yet. */
export const vacancies: ReadonlySet<string> = new Set(
  `vakant|vakans|vakant tjänst|ledig tjänst|obesatt|obesatt tjänst|tjänst vakant|tjänsten vakant|tjänsten ledig|vakant post|vacant post
   |vacant position|vacant role|post vacant|position vacant|open position|open post|unfilled|vacant|vacancy|tbd|tbc|tba|to be decided|to be confirmed|to be appointed|to be agreed
   |to be assigned|to be determined|not assigned|unassigned|not yet assigned|no owner|no owner assigned|none|nobody
   |no one|unknown|n/a|na|n.a|nn|n.n|n n|xx|xxx|xx xx|x|ej utsedd|ej utsett|ej utsedda|ej bestämt|ej bestämd|ej beslutat
   |ej klart|ej fastställt|ej tillsatt|ej tilldelad|ej angivet|ej angiven|ej aktuellt|inte utsedd|inte bestämt|ännu ej utsedd
   |utses|utses senare|ska utses|skall utses|bestäms senare|att bestämma|oklart|oklar|okänd|okänt|saknas|ansvarig saknas
   |${norwegianVacancies}
   |ingen|ingen ansvarig|ingen utsedd|ska rekryteras|skall rekryteras|rekrytering pågår|under rekrytering|skal rekrutteres
   |skal rekrutteras|tillsätts|ledig|namn|förnamn efternamn|name|ansvarig|owner|välj|select|vem|vem?`
    .split('|')
    .map((text) => text.trim()),
);

/** Words of a role or a unit: "Ekonomichef, Inköpare" are two owners, "Lindqvist, Anna" is one. */
export const roleEndings = new RegExp(
  `(?:${norwegianRoleEndings}|chef|ledare|ansvarig|ansvariga|samordnare|handläggare|administratör|ekonom|tekniker|ingenjör|kommunikatör|ombud|utvecklare|strateg|controller|konsult|prefekt|prefekter|rektor|dekan|sekreterare|inköpare|upphandlare|lärare|forskare|förvaltare|partner|avdelning|avdelningen|enheten|enhet|institutionen|kontoret|förvaltningen|förvaltning|gruppen|grupp|nämnden|kansli|kansliet|service|drift|team|manager|officer|director|coordinator|lead|head|dean|registrar|technicians?|administrator|adviser|advisor|assistant|department|office|estates|finance|procurement|facilities|hr|it)$`,
);

/** Family names that are nothing else. */
export const familyEndings =
  /(?:sson|ström|qvist|kvist|gren|stedt|feldt|blad|ander|smith|ovic|ić|ski)$|^(?:berg|brown|dahl|ek|evans|jones|khan|lind|patel|singh|taylor|wallin|wilson|(?:\p{L}{3,})(?:berg|dahl))$/u;

/** Given names in everyday use; only for telling "Lindqvist, Anna" from two units. */
export const givenNames: ReadonlySet<string> = new Set(
  (
    'ann anna maria eva karin kristina christina lena sara sarah emma kerstin ingrid marie malin linda jenny hanna johanna ' +
    'susanne anette annika elin elisabeth åsa ulla ida julia sofia helena camilla monica birgitta gunilla cecilia ' +
    'charlotte frida amanda ellen katarina therese ulrika josefin agneta margareta barbro inger anneli pia petra ' +
    'caroline erika lisa emelie carina jessica viktoria lovisa klara alice maja astrid siv berit marianne catharina ' +
    'lars erik karl carl anders per johan nils lennart jan hans mikael michael peter olof gunnar sven fredrik bengt ' +
    'bo daniel gustav göran håkan magnus alexander stefan martin thomas tomas mats andreas björn henrik ulf leif david ' +
    'jonas robert kjell mattias rolf christer jonathan jakob jacob niklas patrik christian joakim simon marcus markus ' +
    'viktor oscar oskar emil tommy roger filip philip linus rickard richard claes john james william george charles ' +
    'thomas joseph mark paul steven andrew kenneth kevin brian edward ronald anthony jason jeffrey ryan gary nicholas ' +
    'adam agnes albin alma anton beth dave dina ebba edvin elias elsa gabriel gail hedda isak iris jamal janet jean jill jim ' +
    'joan jocke jon jonny josef jörgen kalle kicki lasse leo liam linn liz lucas maja mel mia micke mike mira moa nisse ' +
    'noah noel nora ola olle otto pelle pete raj ravi rob sebastian signe steve stina sue sune tage theo tilda tilde ' +
    'tony tyra vera vincent ' +
    'alex amina arne arvid axel chris claire clare colin conny elsa fiona graham hannah harry hugo ian ibrahim ingvar keith ' +
    'kent kim leila lucy ludvig mona neil nigel nina oliver pat priya rachel roland ronny samir sebastian sophie tina tove ' +
    'yvonne ylva zoe åke ' +
    'stephen jane mary patricia jennifer barbara susan margaret dorothy nancy karen helen sandra donna carol ruth ' +
    'sharon michelle laura kimberly deborah amy angela melissa rebecca stephanie catherine kate emily olivia fatima ali ' +
    'tom tim sam ben dan bob bill jack luke matt nick rick greg joe josh ed ted ron hugh ivan irene jackie joel kerry kurt ' +
    'martha megan nathan pam penny phil rita sally sean stewart stuart terry tess toby tracy wendy will zara lynn kathy ' +
    'torsten bosse bertil britt gun gittan hasse ingela ingemar jerker kaj kenneth krister lillemor lotta madeleine marita ' +
    'pernilla rut sanna siw solveig stellan tord tore torbjörn ulrik yngve tobias ' +
    'mohammed muhammad ahmed omar hassan yusuf aisha maryam amir reza sofie mette lise ole knut ' +
    'kari ola hilde silje turid ragnhild øyvind eirik håvard bjørn jørgen stian trond terje geir svein vidar frode morten kjetil ' +
    'kåre espen anne hege heidi ingunn kjersti marit randi bente grete sigrid torill unni vigdis jorunn ståle sverre sigurd ' +
    'halvor eivind øystein steinar arild asbjørn bård erlend harald ivar pål sindre tormod ørjan'
  ).split(' '),
);

/** "och" inside these joins nothing: they are one field of work. */
export const fieldsOfWork: readonly RegExp[] = (
  [
    /(?:health|hälsa|environment|safety|miljö|quality|kvalitet|hälsa) (?:och|and|&) (?:safety|säkerhet|environment|health|hälsa|quality|kvalitet|miljö|arbetsmiljö)/g,
    /(?:research|forskning|teaching|learning|utbildning|undervisning|innovation) (?:och|and|&) (?:development|utveckling|learning|teaching|utbildning|forskning|innovation|research|samverkan|enterprise|scholarship)/g,
    /(?:drift|park|service|lön|gata|vatten|mark|bygg|el|vård|kultur|barn|stad|plan|skog|fastighet|mat) (?:och|and|&) (?:underhåll|fritid|gata|park|avlopp|exploatering|anläggning|vvs|omsorg|utbildning|ungdom|natur|lokal|måltid|miljö|personal|trafik|ekonomi|dryck)/g,
    /(?:miljö|natur|samhälle|skog|teknik|trafik) (?:och|and|&) (?:bygg|byggnad|fastighet|gata|mark|miljö|park|samhällsbyggnad|service|trafik)/g,
    /(?:estates|finance|hr|human resources|marketing|planning|property|catering|policy|legal|campus|people|it|residences) (?:och|and|&) (?:facilities|campus services|administration|admin|resources|communications|hospitality|performance|buildings|procurement|governance|estates|culture|library|planning|compliance|commercial services)/g,
    norwegianFields,
  ] as const
).map((field) => new RegExp(`(?<!\\p{L})${field.source}(?!\\p{L})`, 'giu'));

/** What follows "för" or "of" is the role's field: "Head of Learning and Teaching", "ansvarig för drift och underhåll". */
export const fieldBegins = /(?:^|\s)(?:för|for|of|med ansvar för|inom|kring|in charge of|rörande) /;

/** In this order between owners. Plain words need a blank on both sides. */
export const together =
  / (?:i samverkan med|i samarbete med|tillsammans med|ihop med|in collaboration with|in cooperation with|in partnership with|together with|working with|jointly with|along with|as well as|samt|(?:respektive|resp\.?)(?! (?:avdelning|del|enhet|fakultet|förvaltning|grupp|institution|kansli|klass|klinik|kontor|nämnd|ort|område|region|sektion|skola|verksamhet)(?!\p{L}))|eller|el\.|or|alternativt|alt\.|och\/eller|and\/or) /gu;
