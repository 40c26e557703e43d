import type { SampleText } from '../sv/sample';

/** A small plan to try Planbok on, in English. */
export const nbSample: SampleText = {
  plan: {
    sheet: (year) => `Plan ${year}`,
    note: 'This is an example from Planbok. Take it back with Restore in the log of the pane when you have tried it.',
    title: (year) => `Environmental action plan ${year}`,
    headings: ['No.', 'Action', 'Responsible', 'Due date', 'Status', 'Notes'],
  },
  goals: [
    'Goal 1. Emissions from business travel go down',
    'Goal 2. The school is sparing with resources',
    'Goal 3. Everybody knows of the environmental work',
  ],
  actions: [
    [
      ['ACT-01', 'Trains come first when journeys are booked', 'Head of finance', '03-31', 'done!!', ''],
      [
        'ACT-02',
        'Equip three rooms for online meetings',
        'IT',
        'week 42',
        'in progress, two of three done',
        '',
      ],
      [
        'ACT-03',
        'Follow up on flights every quarter',
        'Environmental coordinator',
        'ongoing',
        'In progress',
        '',
      ],
    ],
    [
      ['ACT-04', 'Waste sorting on every floor', 'Facilities and IT', '05-29', 'Done', 'Answers A1'],
      [
        'ACT-05',
        'Routine for reuse of computers',
        '',
        'autumn term',
        'Not started',
        'The person responsible has left',
      ],
      ['ACT-06', 'LED lamps in the corridors', 'Facilities', '12-15', 'Waiting for the landlord', ''],
    ],
    [
      [
        'ACT-07',
        'Take up the environmental work at staff meetings',
        'Head of school',
        'by 30 June',
        'Completed',
        '',
      ],
      ['ACT-08', 'Environmental day for new staff', 'HR', 'TBD', '', ''],
    ],
  ],
  audit: {
    sheet: (year) => `Audit ${year}`,
    headings: ['No.', 'Finding', 'Type of finding', 'Cause', 'Requirement', 'Action no.'],
    rows: [
      ['A1', 'Waste is not sorted on every floor', 'Nonconformity', 'Bins are missing', '8.1', 'ACT-04'],
      [
        'A2',
        'The register of chemicals is not up to date',
        'Nonconformity',
        'Nobody has the task',
        '8.1',
        '',
      ],
      ['A3', 'Students take part in the environmental work', 'Positive observation', '', '', ''],
    ],
  },
  meeting: {
    sheet: 'Management review',
    rows: [
      ['Chair', 'Head of school'],
      ['Secretary', 'Environmental coordinator'],
    ],
  },
};
