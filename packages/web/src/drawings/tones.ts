export const TONES = ['white', 'brown', 'black'] as const;

/** The skin a drawing is shown on. */
export type Tone = (typeof TONES)[number];

/** The colours of one skin and of what may show on it. */
export interface Skin {
  readonly light: string;
  readonly base: string;
  readonly shade: string;
  readonly deep: string;
  /** What light does on a wet or tight dome. */
  readonly shine: string;
  /** More blood in the skin: red, or darker and purple. */
  readonly flush: string;
  readonly flushDeep: string;
  readonly pale: string;
  /** The raised edge of a weal. */
  readonly weal: string;
  readonly wealTop: string;
  /** The lit side of sore, swollen skin. */
  readonly sore: string;
  readonly pusLight: string;
  readonly pus: string;
  readonly pusEdge: string;
  readonly white: string;
  readonly whiteEdge: string;
  readonly clear: string;
  readonly prick: string;
  readonly bruise: string;
  readonly bruiseDeep: string;
  readonly bruiseOld: string;
  readonly bruiseGreen: string;
}

/** Inflamed skin is red on white skin, dusky on brown and dark purple on black; the same sign is drawn on all. */
export const SKINS: Readonly<Record<Tone, Skin>> = {
  white: {
    light: '#f8e0cf',
    base: '#efcdb6',
    shade: '#d9a98c',
    deep: '#b47f63',
    shine: '#ffffff',
    flush: '#dd6a5f',
    flushDeep: '#b93d38',
    pale: '#fbe9de',
    weal: '#f0bfae',
    wealTop: '#fbe7dc',
    sore: '#ef9a8b',
    pusLight: '#fdf8da',
    pus: '#f7eaa8',
    pusEdge: '#dcbf6a',
    white: '#fffdf4',
    whiteEdge: '#e9d6c0',
    clear: '#f6d6c6',
    prick: '#a8423b',
    bruise: '#8b5f80',
    bruiseDeep: '#5f4468',
    bruiseOld: '#cfb264',
    bruiseGreen: '#9a9c70',
  },
  brown: {
    light: '#cf9f77',
    base: '#b8845d',
    shade: '#946241',
    deep: '#6a4229',
    shine: '#fff3e6',
    flush: '#96443a',
    flushDeep: '#6f2a2d',
    pale: '#d9b291',
    weal: '#b27f60',
    wealTop: '#cfa380',
    sore: '#b86d5c',
    pusLight: '#faf1cd',
    pus: '#f2df9b',
    pusEdge: '#c9a355',
    white: '#fbf0dc',
    whiteEdge: '#d3ad87',
    clear: '#d3a684',
    prick: '#5c2622',
    bruise: '#6a4353',
    bruiseDeep: '#452c3f',
    bruiseOld: '#a98846',
    bruiseGreen: '#827849',
  },
  black: {
    light: '#7c5440',
    base: '#623f2f',
    shade: '#472b1f',
    deep: '#2c1812',
    shine: '#f6e4d6',
    flush: '#46212f',
    flushDeep: '#381724',
    pale: '#8f6a55',
    weal: '#664433',
    wealTop: '#80594a',
    sore: '#6b3f4c',
    pusLight: '#f6ebc2',
    pus: '#eed892',
    pusEdge: '#b08d4a',
    white: '#f4e6cf',
    whiteEdge: '#9d7759',
    clear: '#86604c',
    prick: '#22100e',
    bruise: '#3b2029',
    bruiseDeep: '#22101b',
    bruiseOld: '#70552f',
    bruiseGreen: '#51462b',
  },
};
