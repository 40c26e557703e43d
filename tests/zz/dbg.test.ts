import { readFileSync } from 'node:fs';
import { replay } from '../../src/book/replay';
import { sheetNamed, valueAt } from '../../src/book/snapshot';
import { textOf } from '../../src/book/cells';
import { jobs } from '../../src/jobs/jobs';
import { planBook, made } from '../jobs/agenda/typed-agenda';
test('x',()=>{
  const meeting={date:'2020-11-24',time:'13–15',place:'Sal A',chair:'Anna',secretary:'Bo',checker:'Eva och Ove'};
  let b=made(planBook,{meeting, language:'sv'});
  const s=sheetNamed(b,'Dagordning')!;

  const set=(row:number,col:number,v:any)=>{b=replay(b,[{kind:'writeCells',at:{sheet:'Dagordning',row,column:col},cells:[[v]]}]);};
  const row=(t:string)=>s.values.findIndex(l=>textOf(l[1]??null).startsWith(t))+1;
  set(row('1.2'),5,'Ny tidpunkt beslutas för avfallsmätningen'); set(row('1.2'),6,'Bo Ek'); set(row('1.2'),7,{date:'2021-03-31'});
  set(row('Dagordningen'),5,'Ja');
  set(row('Tid för nästa'),5,'23 mars 2021 kl 13–15');
  const r=jobs.minutes(b,{today:'2020-11-24',language:'sv'});
  const n=replay(b,r.changes.edits);
  for(const name of n.sheets.map(x=>x.name)) if(!b.sheets.some(x=>x.name===name)) {console.log('=====',name); sheetNamed(n,name)!.values.forEach((l,i)=>console.log(i+1, JSON.stringify(l)));}
  console.log(r.problems.map(p=>`${p.code} ${p.at.sheet}!${p.at.row} ${p.found} ${p.candidates}`).join('\n'));
  console.log(n.names.map(x=>x.name));
  if(0) console.log(1);const again=jobs.minutes(n,{today:'2020-11-25',language:'sv'});
  console.log(JSON.stringify(again.changes.edits).slice(0,2000));
  console.log(JSON.stringify(jobs.minutes(n,{today:'2020-11-25',language:'en'}).changes.edits).slice(0,500));
});
