const list = (text: string): string[] => text.trim().split(/\s*\|\s*/);

/** What Norwegian organisations of many kinds write: municipalities, schools, hospitals, housing co-operatives, factories, charities. */
export const norwegian = {
  beginnings: list(
    'Gjennomgå | Utarbeide rutine for | Kartlegge | Anskaffe | Følge opp | Informere om | Oppdatere | Forbedre | Utrede | Innføre | Gi de ansatte opplæring i | Bytte leverandør av | Lage veileder om | Teste | Arrangere temadag om | Innhente tilbud på | Planlegge | Rydde opp i',
  ),
  objects: list(
    'kildesorteringen på kjøkkenet | brannvernet | reisereglementet | solceller på taket | sykkelparkeringen | sikkerhetskopiene | tilgangene i lønnssystemet | introduksjonen av nyansatte | medarbeidersamtalene | stoffkartoteket | vernerundene | truckene på lageret | anskaffelsesmalen | tilgjengeligheten ved hovedinngangen | læremidlene på 4. trinn | bemanningen om natten | ventilasjonen i matsalen | belysningen i oppgangene | renholdsavtalen | matsvinnet | hygienerutinene | prøvetakingen av drikkevann | beredskapsplanen | kontrakten med havnevesenet | sceneteknikken | såkornet til våronna | gudstjenestetidene | treningstidene i hallen | skiltingen i utstillingen | skjemaene på nettsiden | fakturaflyten | databehandleravtalene',
  ),
  goals: list(
    'Redusere energibruken med 20 prosent | Mer fornøyde besøkende | Ingen ulykker på arbeidsplassen | Utslippene fra tjenestereiser halveres | En økonomi i balanse | Alle elever når læringsmålene | Kortere ventetid | Flere medlemmer | En trygg informasjonsflyt | Godt arbeidsmiljø for alle',
  ),
  areas: list(
    'Energi | Reiser | Innkjøp | Personal | Sikkerhet | Kommunikasjon | Lokaler | IKT | Kvalitet | Miljø',
  ),
  functions: list(
    'Rektor | Miljøkoordinator | Eiendomssjef | HR | Økonomisjef | Vaktmester | Sokneprest | Styret | IKT-avdelingen | Virksomhetsleder | Produksjonsleder | Kvalitetsrådgiver | Administrasjonen | Prosjektleder | Driftsavdelingen | Verneombud | Kjøkkensjef | Havnekaptein | Kommunedirektør | Enhetsleder | HMS-ansvarlig',
  ),
  names: list(
    'Mari Ekdal | Ola Brekke | Silje Vik | Yusuf Adan | Kari Høgdal | Per Sunde | Amira Nasr | Turid Ås | Bjørn Tangen | Ingrid Moe',
  ),
  initials: list('ME | OB | SV | YA | KH | PS | AN'),
  comments: list(
    'Avklart med ledergruppa i mars. | Vi venter på svar fra leverandøren. | Det trengs flere ressurser for å rekke det. | Gikk bedre enn ventet. | Tas opp på neste møte. | Se referatet fra i vår. | To av fem enheter har svart så langt. | De tillitsvalgte er informert. | Er drøftet med de berørte, som er positive. | Krever byggetillatelse.',
  ),
  units: list(
    'Nordre skole | Søndre skole | Lager 2 | Avdeling 14 | Sekretariatet | Hovedkontoret | Verkstedet | Havna',
  ),
  bodies: list('Styret | Ledergruppen | Utvalget | Rektor | Menighetsrådet | Årsmøtet'),
  resources: list(
    'Egne ansatte | 2 uker | 40 timer | Ekstern konsulent | Innenfor ordinær drift | En halv stilling | Verktøy og lift',
  ),
  findings: list(
    'Merking mangler på to kjemikalieskap | Rutinen for avvik er kjent og i bruk | Ansvarsfordelingen er uklar | Referat fra vernerunde mangler | God orden på verkstedet | Leverandører er ikke vurdert i løpet av året | Nødutgangen var blokkert | Opplæringsplanen er ikke oppdatert | Introduksjonen av nyansatte er forbilledlig | Kalibrering av vekter er ikke utført',
  ),
  causes: list(
    'Uklart hvem som skulle gjøre det | Høyt arbeidspress | Rutine manglet | Mangelfull informasjon ved lederskifte | Ny leverandør',
  ),
  requirements: list(
    'ISO 14001 8.1 | ISO 9001 7.2 | Arbeidsmiljøloven § 3-1 | 6.1.2 | Internkontrollforskriften § 5 | ISO 45001 9.2',
  ),
  sources: list('Internrevisjon | Medarbeiderundersøkelse | Vernerunde | Ledelsens gjennomgang | Kundeklage'),
  indicators: list(
    'kWh per m² | Antall ulykker | Andel fornøyde | Tonn CO2 | Antall medlemmer | Ventetid i dager',
  ),
  risks: list(
    'Leveransen blir forsinket | Nøkkelpersoner slutter | Strømbrudd på serverrommet | Budsjettet overskrides | Personopplysninger kommer på avveie | Vannskade i arkivet | Få søkere til kurset | Avtalen utløper',
  ),
  decisions: list(
    'Å kjøpe grønn strøm fra nyttår | Å stenge parkeringen på fredager | Medlemskontingenten økes med 50 kr | Ny avtale med renholdsfirmaet godkjennes | Arbeidsgruppe for trivsel nedsettes | Biblioteket åpner klokka 9 | Anskaffelse av to elbiler',
  ),
  headingLike: list(
    'Tiltak etter vernerunden gjennomføres | Tiltak etter tilsynet | Status på avtalene gjennomgås | Mål for neste år utarbeides',
  ),
} as const;
