import type { FactCondition } from './thing.ts';

export type Stance = 'avoid' | 'do' | 'may';

/** What one source says about one thing, from hour to hour since the end of treatment. */
export interface Position<T extends string = string, B extends string = string, C extends string = string> {
  readonly cite: B;
  readonly thing: T;
  readonly stance: Stance;
  readonly fromHour: number;
  /** Null has no end; `not-said` agrees with a hold without giving it an end. */
  readonly untilHour: number | null | 'not-said';
  /** The source says that it ends only when the skin is calm or the clinic agrees. */
  readonly endCondition?: 'calm' | 'clinic-agrees';
  /** 1 an article, a clinic page or a judgement; 2 a case or laboratory report; 3 a cohort, device label or hospital leaflet; 4 a trial; 5 a regulator, guideline or systematic review. */
  readonly strength: 1 | 2 | 3 | 4 | 5;
  readonly when?: FactCondition<C>;
  /** The warning, conflict or judgement for which it is shown but not followed. */
  readonly overruledBy?: B;
}
