import type { KnowledgeScreeningRule } from './entry.ts';

/** Reasons not to treat: device labels for the clinic, and what is advised against at home. */
export const stopRules: readonly KnowledgeScreeningRule[] = [
  {
    id: 'skin-cancer-there',
    when: [{ c: 'skin-cancer', is: ['yes'] }],
    outcome: 'do-not-treat',
    say: 'There is skin cancer in the area, or a spot a doctor wants to check.',
    advise: 'Do not needle there. Let a skin doctor see the spot first.',
    cites: ['E-024', 'E-095'],
  },
  {
    id: 'bleeds-too-long',
    when: [{ c: 'bleeding-disorder', is: ['yes'] }],
    outcome: 'do-not-treat',
    say: 'You have an illness that makes you bleed too long.',
    advise: 'The labels of the devices say no. Ask your doctor what else could help your skin.',
    cites: ['E-024', 'E-093', 'E-095'],
  },
  {
    id: 'pregnant-or-nursing-now',
    when: [{ c: 'pregnant-or-nursing', is: ['yes'] }],
    outcome: 'do-not-treat',
    say: 'You are pregnant or breastfeeding.',
    advise: 'The labels of the devices say no. Ask again when this time is over.',
    cites: ['E-024', 'E-094', 'E-095'],
  },
  {
    id: 'allergic-to-steel',
    when: [{ c: 'steel-allergy', is: ['yes'] }],
    outcome: 'do-not-treat',
    say: 'You are allergic to steel, and the needles are made of it.',
    advise: 'Do not have it done. A skin doctor can test what you react to.',
    cites: ['E-024', 'E-077', 'E-095'],
  },
  {
    id: 'allergic-to-numbing',
    when: [{ c: 'anaesthetic-allergy', is: ['yes'] }],
    outcome: 'do-not-treat',
    say: 'You are allergic to a numbing drug.',
    advise: 'The label of one needling pen says no. A skin doctor can test which drug it is.',
    cites: ['E-024', 'S3-06'],
  },
  {
    id: 'rf-with-implant',
    when: [
      { c: 'device', is: ['rf'] },
      { c: 'implant', is: ['yes'] },
    ],
    outcome: 'do-not-treat',
    say: 'You have a pacemaker or the like. RF sends current into the skin.',
    advise: 'Do not have RF needling. Ask about a treatment without current.',
    cites: ['E-094'],
  },
  {
    id: 'rf-at-home',
    when: [
      { c: 'setting', is: ['home'] },
      { c: 'device', is: ['rf'] },
    ],
    outcome: 'do-not-treat',
    say: 'RF needling at home can burn, scar and harm nerves.',
    advise: 'Do not do it at home. It is a medical treatment.',
    cites: ['E-009', 'E-010', 'W-06'],
  },
  {
    id: 'long-needles-at-home',
    when: [
      { c: 'setting', is: ['home'] },
      { c: 'needle-length', is: ['half-to-1-5-mm', 'over-1-5-mm'] },
    ],
    outcome: 'do-not-treat',
    say: 'Your needles are 0.5 mm or longer.',
    advise: 'Do not use them at home. Needles this long belong in trained hands.',
    cites: ['S0-24', 'S0-29', 'W-06', 'E-024', 'E-097'],
  },
  {
    id: 'shared-needles',
    when: [
      { c: 'setting', is: ['home'] },
      { c: 'tool-users', is: ['shared'] },
    ],
    outcome: 'do-not-treat',
    say: 'Someone else has used these needles. Blood on them can pass on HIV and other germs.',
    advise:
      'Throw them away. If you used them after someone else in the last 72 hours, see a doctor today. If it was longer ago, ask about tests.',
    cites: ['E-052', 'E-053', 'J-21', 'J-49'],
  },
];
