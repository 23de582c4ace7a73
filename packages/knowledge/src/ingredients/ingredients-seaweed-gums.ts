import type { KnowledgeIngredient } from './entry.ts';

/** Gums drawn from seaweed: they wait as what they were drawn from. */
export const seaweedGums: readonly KnowledgeIngredient[] = [
  { id: 'agar', names: ['Agar', 'カンテン', '아가'], classes: ['botanical'] },
  { id: 'agarose', names: ['Agarose'], classes: ['botanical'] },
  {
    id: 'carrageenan',
    names: ['Carrageenan', 'Sodium Carrageenan', 'Carragheenan', 'カラギーナン', '카라기난'],
    classes: ['botanical'],
  },
  {
    id: 'algin',
    names: ['Algin', 'Sodium Alginate', 'Alginic Acid', 'Alginate', 'アルギン酸Na', '소듐알지네이트', '알진'],
    classes: ['botanical'],
  },
  { id: 'calcium-alginate', names: ['Calcium Alginate'], classes: ['botanical'] },
  { id: 'propylene-glycol-alginate', names: ['Propylene Glycol Alginate'], classes: ['botanical'] },
];
