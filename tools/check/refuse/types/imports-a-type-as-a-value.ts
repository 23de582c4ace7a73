import { Plain } from './a-plain-type.ts';

export type Kept = Plain;
