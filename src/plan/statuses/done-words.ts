/**
 * Words that may stand beside a word for done and leave it done, folded; one sorted list per sense. What is in none of
 * them is asked: a place, a part, a step, a condition or a doubt may be anything.
 */

/** Small words that say nothing of how much, where or when. */
export const smallWords = `
  all | alla | allt | also | are | av | been | blev | blivit | both | by | båda | den | denna | det | detta | even | everything
  finally | formally | formellt | har | has | have | hela | hittills | is | it | ja | jadå | jo | med | mycket väl | now | nu
  redan | sa | samtliga | successfully | that | the | then | these | this | upp | var | was | well | were
  whole | yes | är | äntligen | även`;

/** Of these the next word must be a time, or one of the places where things are told. */
export const beforeTimes = `
  at | den | during | for | i | in | on | per | på | sedan | since | under | vid`;

/** They join two things: nothing may be missing after them. */
export const joiningWords = `
  & | and | but | dock | however | men | och | samt | though`;

/** The action itself, by whatever name. */
export const namesOfActions = `
  action | actions | activities | activity | aktivitet | aktiviteten | aktiviteter | aktiviteterna | arbete
  arbetet | goal | goals | insats | insatsen | insatser | insatserna | item | items | job | milestone
  milestones | moment | momenten | mål | målen | målet | objective | objectives | punkt | punkten | punkter
  punkterna | recommendation | recommendations | rekommendation | rekommendationen | rekommendationer | sak
  saken | task | tasks | uppdrag | uppdraget | uppgift | uppgiften | uppgifter | uppgifterna | work | ärende
  ärenden | ärendet | åtgärd | åtgärden | åtgärder | åtgärderna`;

/** What plans are made of that is held, taught or written, and is done when it is done. */
export const namesOfDeeds = `
  course | information | informationen | kurs | kursen | policy | policyn | training | utbildning | utbildningen`;

/** How, by what means, in what order: leaves done what is done. */
export const waysOfDoing = `
  according | annually | as | bra | digitally | digitalt | each | enl | enligt | every | fint | fysiskt | gemensamt | genom
  good | inactive | internally | internt | löpande | manuellt | our | planenligt | recurring | regelbundet
  regularly | schedule | skriftligen | tack | thanks | tillsammans | varje | via | vår | yearly | årligen
  återkommande`;

/** Where things are told or kept: "publicerad på webben", "genomgånget på APT". */
export const placesOfTelling = `
  apt | arbetsplatsträff | arbetsplatsträffen | hemsida | hemsidan | intranet | intranät | intranätet
  kanslimöte | ledningsgrupp | ledningsgruppsmöte | mail | meeting | mejl | mote | möte | mötet | personalmöte
  teams | web | webb | webben | webbplatsen | website | zoom`;

/** What leads to a record of what was done. */
export const referenceWords = `
  anteckning | anteckningar | bilaga | bilagor | dagbok | diarienr | diarienummer | dnr | doc | document
  dokument | evidence | jira | link | log | logg | länk | minutes | mom | nr | protokoll | protokollet | rapport
  rapporten | ref | reference | referens | report | se | see | ticket | ärende | ärendenr | ärendenummer`;
