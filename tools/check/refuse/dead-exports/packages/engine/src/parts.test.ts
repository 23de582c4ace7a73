import { helpsHereAndIsTested, onlyItsTestKnows } from './parts.ts';

console.log(helpsHereAndIsTested, onlyItsTestKnows);
