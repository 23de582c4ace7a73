export const wanted = 1;
export type Unwanted = string;
export const onlyItsTestKnows = 2;
export const helpsHereAndIsTested = 3;
export const total = wanted + helpsHereAndIsTested;
export type Shape = { readonly wanted: number };
export const shape: Shape = { wanted };
