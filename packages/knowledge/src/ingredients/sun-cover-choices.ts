/** What covers from the sun before a sunscreen with chemical filters may. */
export const MINERAL = {
  thing: 'mineral-sunscreen',
  label: 'A mineral one (only zinc oxide or titanium dioxide)',
} as const;

/** The same beside a tinted one: the tint is what waits. */
export const MINERAL_PLAIN = {
  thing: 'mineral-sunscreen',
  label: 'A mineral one without a tint (only zinc oxide or titanium dioxide)',
} as const;

/** What covers from the sun while no sunscreen may: shade and a hat always do. */
export const SHADE = 'Until then: stay in the shade and wear a wide hat.';
