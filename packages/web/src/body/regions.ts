import { msg } from '../language/t.ts';
/** A part of the body as the treated person names it: left and right are their own. */
export interface Region {
  readonly id: string;
  readonly label: string;
  readonly group: 'Face' | 'Ears, neck and scalp' | 'Other places';
  /** The word of the context fact `area` it belongs to. */
  readonly area: string;
}

const face = (id: string, label: string, area: string): Region => ({ id, label, group: msg('Face'), area });
const side = (id: string, label: string, area: string): Region => ({
  id,
  label,
  group: msg('Ears, neck and scalp'),
  area,
});

/** The 26 regions, from the top down, the person's left before their right. */
export const REGIONS: readonly Region[] = [
  face('forehead-left', msg('Forehead, your left'), 'forehead'),
  face('forehead-middle', msg('Forehead, middle'), 'forehead'),
  face('forehead-right', msg('Forehead, your right'), 'forehead'),
  face('temple-left', msg('Your left temple'), 'forehead'),
  face('temple-right', msg('Your right temple'), 'forehead'),
  face('eye-left', msg('Around your left eye'), 'eye-area'),
  face('eye-right', msg('Around your right eye'), 'eye-area'),
  face('nose', msg('Nose'), 'nose'),
  face('cheek-upper-left', msg('Your left cheek, upper'), 'cheeks'),
  face('cheek-upper-right', msg('Your right cheek, upper'), 'cheeks'),
  face('cheek-lower-left', msg('Your left cheek, lower'), 'cheeks'),
  face('cheek-lower-right', msg('Your right cheek, lower'), 'cheeks'),
  face('above-lip', msg('Above the lip'), 'lip'),
  face('lips', msg('Lips'), 'lip'),
  face('chin', msg('Chin'), 'chin-jaw'),
  face('jaw-left', msg('Your left jaw'), 'chin-jaw'),
  face('jaw-right', msg('Your right jaw'), 'chin-jaw'),
  side('ear-left', msg('Your left ear'), 'face'),
  side('ear-right', msg('Your right ear'), 'face'),
  side('neck-front', msg('Neck, front'), 'neck'),
  side('neck-left', msg('Neck, your left'), 'neck'),
  side('neck-right', msg('Neck, your right'), 'neck'),
  side('scalp', msg('Scalp'), 'scalp'),
  { id: 'chest', label: msg('Chest'), group: msg('Other places'), area: 'body' },
  { id: 'body-other', label: msg('Another place on the body'), group: msg('Other places'), area: 'body' },
  { id: 'mouth-inside', label: msg('Inside the mouth'), group: msg('Other places'), area: 'lip' },
];

const byId = new Map(REGIONS.map((region) => [region.id, region]));

/** Answers the words for a region; an id nobody knows is shown as it is. */
export function regionLabel(id: string): string {
  return byId.get(id)?.label ?? id;
}

/** Answers which word of the context fact `area` covers these regions; several different ones are the whole face. */
export function areaOf(ids: readonly string[]): string | undefined {
  const areas = new Set(ids.flatMap((id) => byId.get(id)?.area ?? []));
  if (areas.size === 0) return undefined;
  return areas.size === 1 ? [...areas][0] : 'face';
}

/** Answers the regions that a word of the context fact `area` names in a message. */
export function regionsOfArea(area: string): readonly string[] {
  return REGIONS.filter((region) => region.area === area && region.id !== 'mouth-inside').map(({ id }) => id);
}
