import type { MeetingProblemCode } from '../../plan/meeting/meeting-problem-code';

/** The guide on problems with the meeting, its minutes and its decisions, in Swedish. */
export const svMeetingGuide: Readonly<Record<MeetingProblemCode, string>> = {
  'missing-role':
    'Ordförande, sekreterare, justerare och dag behövs på dagordningen. Skriv dem på fliken Möte eller i bladet.',
  'double-role': 'Den som skriver eller leder kan inte intyga sitt eget protokoll.',
  'differing-role':
    'Arbetsboken säger en sak på ett blad och en annan på ett annat. Dagordningens uppgift är den som används.',
  'differing-meeting-date':
    'Punkten om föregående möte hämtar sina beslut efter den dagen, så den måste stämma.',
  'previous-not-before': 'Ofta är det årtalet som är fel.',
  'two-meetings': 'Protokoll och beslut skiljs åt efter mötets dag.',
  'absent-role': 'En person kan inte både vara där och inte. Protokollet skulle säga emot sig självt.',
  'held-meeting':
    'Det här är inget fel: mötet är över. Nästa dagordning börjar på samma blad, och det förra finns i sitt protokoll.',
  'coming-meeting': 'Ändra dagen om mötet redan har varit, annars: vänta till dagen därpå.',
  'meeting-without-agenda':
    'Protokollet är dagordningen med besluten ifyllda, så det behöver en att utgå från.',
  'meeting-without-day': 'Dagen står överst på dagordningen. Den skiljer också mötets beslut från andras.',
  'missing-in-minutes': 'Mötet är hållet, så nu går det att fylla i vem som gjorde vad.',
  'differing-minutes':
    'Protokollet är det som mötet skrev under och ändras aldrig av Planbok. Låt protokollet gälla, eller skriv in rättelsen i det.',
  'withdrawn-decision':
    'Beslutet är struket ur protokollet men följs fortfarande upp. Var det en rättelse, ta bort det på båda ställena.',
  'unlisted-decision': 'Det som inte står i listan följs inte upp vid nästa möte.',
  'who-without-decision':
    'Någon fick en uppgift, men inte vilken. Fråga sekreteraren medan mötet är i färskt minne.',
  'unassigned-decision':
    'Ett beslut som ingen har blir sällan gjort. Är det bara ett konstaterande, sätt det som klart.',
  'same-meeting':
    'Dagen på dagordningen har ändrats efter protokollet. Planbok vet inte om mötet flyttades eller om ett nytt har börjat.',
  'minuted-before': 'Varje beslut hör till ett möte. Töm dagordningen inför nästa genom att göra om den.',
  'decision-not-entered': 'Beslutet gäller ändå; det är bara cellen i planen som inte går att skriva i.',
  'dropped-action': 'Mötet har beslutat om något som planen inte längre har.',
};
