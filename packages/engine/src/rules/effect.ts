/** How long one severity of an ordinary effect is expected, then watched, in hours since the end of treatment. */
export interface EffectStage<C extends string = string> {
  /** From this step of the scale on. */
  readonly severity: number;
  /** Expected until this hour, including it; null is never expected. `deep` after RF or over 1.5 mm. */
  readonly expectedUntil: { readonly standard: number | null; readonly deep: number | null };
  /** Watched at home until this hour, including it, then contact; null when another rule names the time. */
  readonly watchUntil: number | null;
  /** Context that must be so for it to be expected at all; else it is watched. */
  readonly expectedOnlyIf?: readonly { readonly c: C; readonly is: readonly string[] }[];
}

/** An ordinary effect of needling with its windows. */
export interface Effect<F extends string = string, C extends string = string, B extends string = string> {
  readonly id: string;
  readonly finding: F;
  readonly label: string;
  /** One plain sentence of what is usual. */
  readonly usual: string;
  readonly stages: readonly EffectStage<C>[];
  /** What stretches it, in words. */
  readonly stretchedBy: readonly string[];
  readonly cites: readonly [B, ...B[]];
  /** Past its window and no better lifts it to contact (J-36); false for effects whose row names its own time. Needs a course. */
  readonly liftsWhenNotImproving: boolean;
}
