/** The answers of the clinical table that end in "do not treat", written apart from the rules so that a proof can hold them against each other. */
export const neverTreat: readonly Readonly<Record<string, string>>[] = [
  { 'skin-cancer': 'yes' },
  { 'bleeding-disorder': 'yes' },
  { 'pregnant-or-nursing': 'yes' },
  { 'steel-allergy': 'yes' },
  { 'anaesthetic-allergy': 'yes' },
  { device: 'rf', implant: 'yes' },
  { setting: 'home', device: 'rf' },
  { setting: 'home', 'needle-length': 'half-to-1-5-mm' },
  { setting: 'home', 'needle-length': 'over-1-5-mm' },
  { setting: 'home', 'tool-users': 'shared' },
];
