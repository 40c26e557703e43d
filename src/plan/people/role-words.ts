import { norwegianRoles } from '../norwegian/norwegian-owners';

/**
 * Words that tell a person, role, group or unit by their form, folded. A `*` stands for any letters at that end:
 * `*chef` is the head of a Swedish compound. One sorted list per sense.
 */

/** A person in a role. */
export const roleWords = `
  admin | administrator | administrators | *administratör | *administratörer | adviser | advisor
  *agronom | agronom | *analyst | analyst | *ansvarig | *ansvariga | *antikvarie | architect | *arkitekt
  assistant | *assistent | auditor | auditors | *bibliotekarie | *biolog | bursar | *byggare | caretaker
  ceo | cfo | chair | chairman | champion | chancellor | *chaufför | chef | *chef | *chefen | chefer
  *chefer | chief | ciso | cleaner | cleaners | clerk | consultant | consultants | contractor
  contractors | *controller | coo | cook | coordinator | coordinators | counsel | cto | dean | *dekan
  deputy | designer | developer | developers | director | directors | *direktör | *direktören | dpo
  driver | drivers | editor | *ekonom | electrician | *elektriker | engineer | engineers | *entreprenör
  farmer | foreman | forskare | *förare | *föreståndare | *förman | *förtroendevald | *förvaltare
  gardener | gardeners | groundsman | *handläggare | head | headteacher | *ingenjör | *ingenjören
  inköpare | *inspektör | *instruktör | janitor | kassör | *kemist | *kock | *kommunikatör
  *kommunikatörer | *konsulent | *konsult | *koordinator | kyrkoherde | kyrkvaktmästare | lead | leader
  leaders | lecturer | *ledare | *ledaren | *ledning | *ledningen | librarian | *läkare | *lärare
  machinist | manager | managers | mayor | *mästare | nurse | nurses | officer | officers | *ombud
  *ombuden | operator | operators | *operatör | *ordförande | owner | partner | *pedagog | *planerare
  planner | plumber | porter | porters | *prefekt | *prefekter | president | principal | *producent
  producer | *projektledare | provost | pupils | receptionist | rector | registrar | *rektor | rep
  *representant | representative | researcher | *revisor | *samordnare | *samordnaren | secretary
  *sekreterare | *skötare | *sköterska | *specialist | sponsor | staff | steward | *strateg | student
  studenter | students | *städare | superintendent | supervisor | supervisors | teacher | teachers
  technician | technicians | *tekniker | trainer | treasurer | trustee | trustees | *upphandlare
  *utredare | *utvecklare | *vakt | *vaktmästare | vaktmästaren | *vaktmästeri | *vd | verger | vicar
  volunteer | volunteers | *värd | warden | welder
  ${norwegianRoles}
`;

/** A part of an organisation, or a group in it. */
export const unitWords = `
  accounts | administration | admissions | alla | *arbetslag | *arbetslaget | arbetsmiljö | archive
  archives | *avdelning | *avdelningen | board | *bolag | *bolaget | bygg | *byrå | *byrån | cabinet
  campus | catering | *centrum | cleaning | committee | communications | community | compliance
  contractor | council | crew | department | dept | directorate | division | drift | driften | ekonomi
  ekonomin | engineering | *enhet | *enheten | *enheter | estates | events | everybody | everyone
  executive | *expedition | *expeditionen | facilities | faculty | *fakultet | *fakulteten | fastighet
  finance | fleet | forum | *förening | *föreningen | *företag | *företaget | *förråd | *förrådet
  *förvaltning | *förvaltningen | gardens | governors | grounds | group | *grupp | *gruppen | *grupper
  *handel | hk | hr | hse | hållbarhet | inköp | *institution | *institutionen | insurance | it | *kansli
  *kansliet | kitchen | kitchens | kommunikation | *kontor | *kontoret | kvalitet | *kyrkan | *kök
  *köket | kökspersonal | *lab | lab | *labb | *labbet | laboratory | *lag | *laget | landlord
  ledningsgruppen | legal | library | logistics | logistik | lokalvård | lokalvården | maintenance
  management | marketing | marknad | miljö | *nämnd | *nämnden | *nätverk | office | operations | parish
  personal | personalen | planning | procurement | production | produktion | projekt | projektet
  property | purchasing | quality | reception | *receptionen | *råd | *rådet | sales | samtliga | school
  secretariat | security | *sektionen | service | services | site | skola | *skolan | *stab | *staben
  stores | *styrelse | styrelsen | *styrelsen | supplier | suppliers | sustainability | säkerhet | team
  *team | *teamet | teams | transport | underhåll | unions | unit | upphandling | *utskott | *utskottet
  *verket | *verkstad | *verkstaden | warehouse | works | workshop
`;

/** Those who decide rather than do. */
export const decidingWords = `
  board | cabinet | ceo | chair | chancellor | *chef | committee | council | dean | dekan | director
  directors | *direktion | *direktionen | executive | *fullmäktige | gd | *generaldirektör
  *generaldirektören | governors | kyrkorådet | *ledning | *ledningen | *ledningsgrupp | *ledningsgruppen
  lg | management | *nämnd | *nämnden | prefekt | president | principal | rector | rektor | *råd | *rådet
  senate | skolchef | *styrelse | *styrelsen | stämman | trustees | *utskott | *utskottet | vd | årsmötet
`;
