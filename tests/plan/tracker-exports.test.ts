import type { CellValue } from '../../src/book/cells';
import { readPlan } from '../../src/plan/read-plan';
import { bookOf, day, sheetOf } from './sheet-of';

/**
 * What trackers export, as their documentation lists the columns, over invented rows: first the fields that columns must be
 * read as, by heading, then the headings and the rows with `|` between cells. `=` begins a day, `#` a number.
 */
const exports = `
Redmine
Subject: title | Assignee: owner | Due date: deadline | Status: status
# | Project | Tracker | Status | Priority | Subject | Author | Assignee | Updated | Start date | Due date | % Done
#101 | Env | Task | In Progress | High | Swap the lamps in the hall | Ann Lee | Bo Ray | 10/02/2020 09:12 | =2020-09-01 | =2020-12-31 | #40
#102 | Env | Task | Closed | Normal | Weigh the waste each week | Ann Lee | Cy Fox | 10/03/2020 09:12 | =2020-03-01 | =2020-06-30 | #100
#103 | Env | Bug | New | Low | Fix the leaking tap | Ann Lee | Bo Ray | 10/04/2020 09:12 | =2020-10-01 | =2021-01-31 | #0

Jira
Summary: title | Assignee: owner | Due date: deadline | Status: status
Issue Type | Issue key | Summary | Assignee | Reporter | Priority | Status | Resolution | Created | Updated | Due date
Task | ENV-1 | Swap the lamps in the hall | Bo Ray | Ann Lee | High | In Progress | Unresolved | =2020-01-10 | =2020-10-02 | =2020-12-31
Task | ENV-2 | Weigh the waste each week | Cy Fox | Ann Lee | Medium | Done | Done | =2020-01-11 | =2020-07-02 | =2020-06-30
Bug | ENV-3 | Fix the leaking tap | Bo Ray | Ann Lee | Low | To Do | Unresolved | =2020-01-12 | =2020-10-03 | =2021-01-31

Trello
Card Name: title | Members: owner | Due Date: deadline
Card ID | Card Name | Card URL | Card Description | Labels | Members | Due Date | List Name | Board Name
5f1a | Swap the lamps in the hall | https://example.org/c/1 | | energy | Bo Ray | =2020-12-31 | In progress | Environment
5f1b | Weigh the waste each week | https://example.org/c/2 | By house | waste | Cy Fox | =2020-06-30 | Done | Environment
5f1c | Fix the leaking tap | https://example.org/c/3 | | water | Bo Ray | =2021-01-31 | To do | Environment

Asana
Name: title | Assignee: owner | Due Date: deadline | Completed At: completedAt
Task ID | Created At | Completed At | Last Modified | Name | Section/Column | Assignee | Assignee Email | Start Date | Due Date | Tags | Notes
#1201 | =2020-01-10 | | =2020-10-02 | Swap the lamps in the hall | Energy | Bo Ray | bo@example.org | | =2020-12-31 | |
#1202 | =2020-01-11 | =2020-06-20 | =2020-07-02 | Weigh the waste each week | Waste | Cy Fox | cy@example.org | | =2020-06-30 | | By house
#1203 | =2020-01-12 | | =2020-10-03 | Fix the leaking tap | Water | Bo Ray | bo@example.org | | =2021-01-31 | |

Azure DevOps
Title: title | Assigned To: owner | Target Date: deadline | State: status
ID | Work Item Type | Title | Assigned To | State | Tags | Iteration Path | Target Date
#11 | Task | Swap the lamps in the hall | Bo Ray | Active | energy | Env/2020 | =2020-12-31
#12 | Task | Weigh the waste each week | Cy Fox | Closed | waste | Env/2020 | =2020-06-30
#13 | Bug | Fix the leaking tap | Bo Ray | New | water | Env/2021 | =2021-01-31

GitLab
Title: title | Assignee: owner | Due Date: deadline | State: status
Title | Description | Issue ID | URL | State | Author | Assignee | Due Date | Created At (UTC) | Closed At (UTC) | Milestone | Labels
Swap the lamps in the hall | | #1 | https://example.org/e/1 | Open | Ann Lee | Bo Ray | =2020-12-31 | =2020-01-10 | | | energy
Weigh the waste each week | By house | #2 | https://example.org/e/2 | Closed | Ann Lee | Cy Fox | =2020-06-30 | =2020-01-11 | =2020-06-20 | | waste
Fix the leaking tap | | #3 | https://example.org/e/3 | Open | Ann Lee | Bo Ray | =2021-01-31 | =2020-01-12 | | | water

Monday
Name: title | Owner: owner | Due date: deadline | Status: status
Name | Owner | Status | Due date | Priority | Notes | Timeline - Start | Timeline - End
Swap the lamps in the hall | Bo Ray | Working on it | =2020-12-31 | High | | =2020-09-01 | =2020-12-31
Weigh the waste each week | Cy Fox | Done | =2020-06-30 | Low | By house | =2020-03-01 | =2020-06-30
Fix the leaking tap | Bo Ray | Stuck | =2021-01-31 | Medium | | =2020-10-01 | =2021-01-31

Smartsheet
Task Name: title | Assigned To: owner | Finish: deadline | Status: status | Start: startDate
Task Name | Duration | Start | Finish | Predecessors | Assigned To | % Complete | Status | Comments
Swap the lamps in the hall | 90d | =2020-09-01 | =2020-12-31 | | Bo Ray | #0.4 | In Progress |
Weigh the waste each week | 80d | =2020-03-01 | =2020-06-30 | | Cy Fox | #1 | Complete | By house
Fix the leaking tap | 70d | =2020-10-01 | =2021-01-31 | 2 | Bo Ray | #0 | Not Started |

Microsoft Planner
Task Name: title | Assigned To: owner | Due date: deadline | Progress: status | Completed Date: completedAt
Task ID | Task Name | Bucket Name | Progress | Priority | Assigned To | Created By | Created Date | Due date | Late | Completed Date
aB1 | Swap the lamps in the hall | Energy | In progress | Important | Bo Ray | Ann Lee | =2020-01-10 | =2020-12-31 | false |
aB2 | Weigh the waste each week | Waste | Completed | Medium | Cy Fox | Ann Lee | =2020-01-11 | =2020-06-30 | false | =2020-06-20
aB3 | Fix the leaking tap | Water | Not started | Low | Bo Ray | Ann Lee | =2020-01-12 | =2021-01-31 | false |

Trello, all columns, members by their names of the account
Card ID: id | Card Name: title | Members: owner | Due Date: deadline | Board Name: unknown | List ID: unknown
Card ID | Card Name | Card URL | Card Description | Labels | Members | Due Date | Checklist Item Total Count | List ID | List Name | Board ID | Board Name | Archived | Start Date | Due Complete
5f1a | Swap the lamps in the hall | https://example.org/c/1 | | energy | bo.r | =2020-12-31 | #0 | l1 | To do | b1 | Green office | false | | false
5f1b | Weigh the waste each week | https://example.org/c/2 | By house | waste | cyf77 | =2020-06-30 | #0 | l2 | Done | b1 | Green office | false | | true
5f1c | Fix the leaking tap | https://example.org/c/3 | | | | | #0 | l1 | To do | b1 | Green office | false | | false

Microsoft Planner in Swedish, completed by another
Uppgiftsnamn: title | Tilldelad till: owner | Förfallodatum: deadline | Förlopp: status | Slutfört av: unknown
Uppgifts-ID | Uppgiftsnamn | Bucketnamn | Förlopp | Prioritet | Tilldelad till | Skapad av | Startdatum | Förfallodatum | Slutförd den | Slutfört av
aB1 | Byt lamporna i hallen | Energi | Pågår | Medel | Kalle Ros | Ann Vik | | =2020-12-31 | |
aB2 | Väg avfallet varje vecka | Avfall | Slutförd | Viktigt | Ann Vik | Ann Vik | | =2020-06-30 | =2020-06-20 | Bo Ek
aB3 | Laga kranen | Vatten | Ej startad | Medel | | Ann Vik | | =2021-01-31 | |

CISO Assistant
name: title | owner: owner | eta: deadline | status: status
ref_id | name | description | category | status | eta | owner | effort | cost | observation
AC-1 | Swap the lamps in the hall | | physical | in_progress | =2020-12-31 | Bo Ray | M | #1200 |
AC-2 | Weigh the waste each week | By house | process | active | =2020-06-30 | Cy Fox | S | #100 | Went well
AC-3 | Fix the leaking tap | | technical | to_do | =2021-01-31 | Bo Ray | S | #300 |
`;

const cellsIn = (line: string): string[] => line.split('|').map((cell) => cell.trim());

function valueOf(cell: string): CellValue {
  if (cell.startsWith('=')) return day(cell.slice(1));
  return /^#\d/.test(cell) ? Number(cell.slice(1)) : cell === '' ? null : cell;
}

it.each(exports.trim().split('\n\n'))('an export as of %s', (text) => {
  const [, fields = '', headings = '', ...rows] = text.split('\n');
  const values = [cellsIn(headings), ...rows.map((row) => cellsIn(row).map(valueOf))];
  const [table] = readPlan(bookOf(sheetOf('Sheet1', values)), { today: '2020-11-24', year: 2020 }).tables;
  expect(table?.kind).toBe('actions');
  const read = new Map(table?.columns.map(({ heading, field }) => [heading, field]));
  const wanted = cellsIn(fields).map((field) => field.split(': '));
  expect(wanted.map(([heading = '']) => [heading, read.get(heading)])).toEqual(wanted);
});
