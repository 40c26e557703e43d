import type { NorwegianWords } from './in-swedish';

/** Persons in a role, units, and those who decide. */
export const norwegianRoleWords: NorwegianWords = {
  own: `
    *leder = ledare | *lederen = ledaren | *ledere = ledare | *leiar = ledare | *sjef = chef | *sjefen = chefen
    *ansvarlig = ansvarig | *ansvarleg = ansvarig | *direktør = direktör | *direktøren = direktören | *rådgiver = handläggare
    *rådgivar = handläggare | *vaktmester = vaktmästare | *vaktmesteren = vaktmästaren | *driftsleder = ledare
    *ingeniør = ingenjör | *lærer = lärare | *lærar = lärare | *lærere = lärare | *lege = läkare | *sykepleier = sköterska
    *helsesykepleier = sköterska | *vernepleier = sköterska | *økonom = ekonom | *regnskapsfører = ekonom
    *saksbehandler = handläggare | *forsker = forskare | *verneombud = skyddsombud | *verneombudet = skyddsombud
    *tillitsvalgt = förtroendevald | *tillitsvalgte = förtroendevald
    *ordfører = ordförande | *fylkesmann = ordförande | styreleder = styrelseordförande | *instruktør = instruktör
    *operatør = operatör | *renholder = städare | *renhold = städare | renholdet = städare | *kjøkkensjef = chef | *kokk = kock
    kapellan = kyrkoherde | prest = kyrkoherde | sokneprest = kyrkoherde | *inspektør = inspektör | *byggherre = byggare
    *bestyrer = föreståndare | *mester = mästare | *formann = förman | *fører = förare | *forvalter = förvaltare | *eier = ägare
    *utvikler = utvecklare | *kommunikasjonsrådgiver = kommunikatör | *innkjøper = inköpare | *kontorist = sekreterare
    *sekretær = sekreterare | *kaptein = ledare | *kontakt = samordnare
    alle = alla | ansatte = personal | *avdeling = avdelning | *avdelingen = avdelningen | *avdelinga = avdelningen
    *seksjon = sektion | *seksjonen = sektionen | *eining = enhet | *eininga = enheten | *etat = förvaltning
    *etaten = förvaltningen | *utvalg = nämnd | *utvalget = nämnden | *utval = nämnd | *styre = styrelse | *styret = styrelsen
    styremøte = styrelsen | styremøtet = styrelsen | *gruppe = grupp | *gruppa = gruppen | *ledelse = ledning
    *ledelsen = ledningen | *leiinga = ledningen | *ledergruppe = ledningsgrupp | *ledergruppa = ledningsgruppen
    *ledergruppen = ledningsgruppen | *kommunestyret = fullmäktige | *kommunestyre = fullmäktige | *formannskap = utskott
    *formannskapet = utskottet | årsmøtet = årsmötet | årsmøte = årsmötet | menighetsrådet = kyrkorådet
    *vedlikehold = underhåll | *byggdrift = drift | *eiendom = fastighet | *skole = skola | *skolen = skolan | *skulen = skolan
    *barnehage = skola | *barnehagen = skolan | *verksted = verkstad | *verkstedet = verkstaden | *kjøkken = kök
    *kjøkkenet = köket | *foretak = företag | *virksomhet = företag | *virksomheten = företaget | *sekretariat = kansli
    *sekretariatet = kansliet | *administrasjon = administration | *administrasjonen = kansliet | *tjeneste = enhet
    *tjenesten = enheten | *tenesta = enheten | *nettverk = nätverk | *havna = enheten | havnen = enheten
    *institutt = institution | *fakultetet = fakulteten`,
};
