export const wanted = 1;
export type Unwanted = string;
export const onlyItsTestKnows = 2;
export const helpsHereAndIsTested = 3;
export const total = wanted + helpsHereAndIsTested;
