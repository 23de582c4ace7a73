import type { BasisId } from '../claims/index.ts';
import type { FindingId } from '../vocabulary/index.ts';

export const lookIds = [
  'colour-change',
  'small-bump',
  'whitehead',
  'pus-spot',
  'blister',
  'blister-group',
  'weal',
  'needle-grid',
  'bruise',
] as const;

/** Something that is drawn. */
export type LookId = (typeof lookIds)[number];

/** What a drawing shows, in words. */
export interface Look {
  readonly id: LookId;
  /** The finding of the check-in beside which it stands. */
  readonly finding: FindingId;
  readonly label: string;
  /** One line beside the drawing. */
  readonly caption: string;
  readonly white: string;
  readonly brown: string;
  readonly black: string;
  /** Whether what it shows can be usual, is only ever watched, or is never part of the ordinary course. */
  readonly course: 'usual' | 'watched' | 'never';
  readonly cites: readonly [BasisId, ...BasisId[]];
}

/** What the drawings show. Shape, feel and place come first: they are the same on all skin. */
export const looks: readonly Look[] = [
  {
    id: 'colour-change',
    finding: 'redness',
    label: 'Flat colour change',
    caption: 'Flat skin that has more colour than the skin beside it.',
    white: 'On white skin it looks pink or red.',
    brown: 'On brown skin it looks a darker, reddish brown.',
    black: 'On black skin it looks darker, purple or ashen, and is easy to miss.',
    course: 'usual',
    cites: ['S1-86', 'S3-11', 'W-17', 'E-065', 'J-50'],
  },
  {
    id: 'small-bump',
    finding: 'bumps',
    label: 'Tiny bumps',
    caption: 'Small raised domes, smooth, with no white or yellow top.',
    white: 'On white skin they are skin colour to slightly pink or red.',
    brown: 'On brown skin they are skin colour to slightly darker.',
    black: 'On black skin they are skin colour or darker. Feel for them, or use light from the side.',
    course: 'usual',
    cites: ['S0-04', 'S1-06', 'S1-07', 'S1-08', 'S1-15', 'J-50'],
  },
  {
    id: 'whitehead',
    finding: 'white-dots',
    label: 'Closed white dot',
    caption: 'A closed white dome, 1 to 2 mm wide. It does not hurt and the skin round it is calm.',
    white: 'On white skin it is white, with no colour change round it.',
    brown: 'On brown skin it is white to cream, with no dark ring.',
    black: 'On black skin it is white to cream and easy to see, with no dark ring.',
    course: 'watched',
    cites: ['S0-34', 'E-044', 'E-045', 'C-39', 'J-37'],
  },
  {
    id: 'pus-spot',
    finding: 'pus-bumps',
    label: 'Pus spot',
    caption: 'A spot with a yellow or white top and a swollen ring. It is often sore.',
    white: 'On white skin the ring is red.',
    brown: 'On brown skin the ring is dark reddish brown.',
    black: 'On black skin the ring is dark purple or nearly black.',
    course: 'never',
    cites: ['S0-128', 'S1-19', 'C-20', 'C-21', 'E-046', 'J-50'],
  },
  {
    id: 'blister',
    finding: 'blister',
    label: 'Blister',
    caption: 'A tight, clear dome full of water.',
    white: 'On white skin it is clear to pale pink, with a red edge.',
    brown: 'On brown skin it is clear and a bit lighter than the skin, with a darker edge.',
    black: 'On black skin it looks like a shiny, lighter window with a dark edge.',
    course: 'never',
    cites: ['E-009', 'J-38', 'J-50'],
  },
  {
    id: 'blister-group',
    finding: 'blisters-grouped',
    label: 'Small blisters in a group',
    caption: 'Many small, clear domes close together, as in a cold sore.',
    white: 'On white skin the patch is red.',
    brown: 'On brown skin the patch is dark reddish brown.',
    black: 'On black skin the patch is dark purple or grey.',
    course: 'never',
    cites: ['E-054', 'E-057', 'J-50'],
  },
  {
    id: 'weal',
    finding: 'hives',
    label: 'Weal (hives)',
    caption: 'A raised, flat-topped, itchy patch with an uneven edge. It can move within hours.',
    white: 'On white skin it is pale with a red edge.',
    brown: 'On brown skin it is skin colour or a bit lighter, with a darker edge.',
    black: 'On black skin it is skin colour or a bit lighter. The raised edge is easier to feel than to see.',
    course: 'never',
    cites: ['S1-35', 'S0-20', 'C-24', 'E-064', 'J-50', 'J-61'],
  },
  {
    id: 'needle-grid',
    finding: 'grid-marks',
    label: 'Needle marks in a grid',
    caption: 'Fine flat dots in straight lines, where the needles went in.',
    white: 'On white skin the dots are red or reddish brown.',
    brown: 'On brown skin the dots are dark brown.',
    black: 'On black skin the dots are very dark, and best seen in light from the side.',
    course: 'usual',
    cites: ['S4-12', 'S4-35', 'W-22', 'C-27', 'E-022', 'J-50'],
  },
  {
    id: 'bruise',
    finding: 'bruise',
    label: 'Bruise',
    caption: 'A patch of blood under the skin. Its colours change as it fades.',
    white: 'On white skin it is purple or blue, then green and yellow.',
    brown: 'On brown skin it is dark purple to brown, then yellow-brown.',
    black: 'On black skin it is darker than the skin, purple-brown to black, and slowly fades.',
    course: 'usual',
    cites: ['S4-31', 'E-018', 'E-105', 'J-08', 'J-50'],
  },
];
