/** How one ordinary sign goes in a simulated person; hours after a standard depth. */
export interface OrdinarySign {
  readonly finding: string;
  /** Share of people who have it at all. */
  readonly share: number;
  /** Mean and spread of its height in steps. */
  readonly height: readonly [number, number];
  readonly fromHour: number;
  readonly peakHour: number;
  /** Gone by then in nine of ten people; the hours the sources name. */
  readonly goneBy: { readonly standard: number; readonly deep: number };
}

/** What the sources say of each ordinary sign (clinical windows); shares and heights are our own guess. */
export const ordinarySigns: readonly OrdinarySign[] = [
  {
    finding: 'redness',
    share: 1,
    height: [1.9, 0.5],
    fromHour: 0,
    peakHour: 4,
    goneBy: { standard: 72, deep: 96 },
  },
  {
    finding: 'swelling',
    share: 0.6,
    height: [1.2, 0.4],
    fromHour: 0,
    peakHour: 30,
    goneBy: { standard: 72, deep: 72 },
  },
  {
    finding: 'warmth',
    share: 0.8,
    height: [1.5, 0.5],
    fromHour: 0,
    peakHour: 3,
    goneBy: { standard: 48, deep: 48 },
  },
  {
    finding: 'tenderness',
    share: 0.7,
    height: [1.1, 0.4],
    fromHour: 0,
    peakHour: 6,
    goneBy: { standard: 72, deep: 72 },
  },
  {
    finding: 'pain',
    share: 0.35,
    height: [1, 0.4],
    fromHour: 0,
    peakHour: 4,
    goneBy: { standard: 72, deep: 72 },
  },
  {
    finding: 'burning',
    share: 0.6,
    height: [1.5, 0.5],
    fromHour: 0,
    peakHour: 2,
    goneBy: { standard: 24, deep: 48 },
  },
  {
    finding: 'itch',
    share: 0.4,
    height: [0.9, 0.3],
    fromHour: 12,
    peakHour: 50,
    goneBy: { standard: 96, deep: 96 },
  },
  {
    finding: 'tightness',
    share: 0.7,
    height: [1.3, 0.4],
    fromHour: 2,
    peakHour: 24,
    goneBy: { standard: 72, deep: 72 },
  },
  {
    finding: 'bumps',
    share: 0.25,
    height: [1.2, 0.4],
    fromHour: 4,
    peakHour: 24,
    goneBy: { standard: 72, deep: 72 },
  },
  {
    finding: 'peeling',
    share: 0.5,
    height: [1.3, 0.4],
    fromHour: 30,
    peakHour: 80,
    goneBy: { standard: 168, deep: 168 },
  },
  {
    finding: 'dryness',
    share: 0.6,
    height: [1.3, 0.4],
    fromHour: 18,
    peakHour: 70,
    goneBy: { standard: 168, deep: 168 },
  },
  {
    finding: 'roughness',
    share: 0.3,
    height: [1, 0.3],
    fromHour: 18,
    peakHour: 48,
    goneBy: { standard: 96, deep: 96 },
  },
  {
    finding: 'bruise',
    share: 0.1,
    height: [1.5, 0.5],
    fromHour: 1,
    peakHour: 24,
    goneBy: { standard: 240, deep: 240 },
  },
];
