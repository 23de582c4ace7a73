/** One ingredient as a label names it. */
export interface Mention {
  /** As printed, tidied. */
  readonly printed: string;
  /** Without strength, brackets and marks. */
  readonly name: string;
  /** What stands in brackets beside it, as it may be another name for it. */
  readonly bracketed: readonly string[];
  readonly strength?: string;
  /** From the block of active ingredients of a drug label. */
  readonly isActive?: true;
  /** From a "may contain (+/-)" block. */
  readonly mayContain?: true;
  /** From a list in brackets behind another name; may be other names of it. */
  readonly isBeside?: true;
  /** Names a kind only: "emollients". */
  readonly isVague?: true;
}

const VAGUE =
  /^(?:(?:other|various|natural|mild|plant|botanical|herbal|organic|synthetic|skin|base|inactive|and|our|special|proprietary|essential|vegetable|fatty|mineral|marine|fruit|flower) )*(?:emollients?|preservatives?|emulsifiers?|thickeners?|surfactants?|stabili[sz]ers?|anti-?oxidants?|colou?rants?|colou?rs?|dyes?|pigments?|flavou?rs?|humectants?|solvents?|actives?|active ingredients?|(?:plant|botanical|herbal|fruit|flower|seaweed|algae) extracts?|extracts?|botanicals?|herbs|blends?|complex|proprietary blend|(?:cream|gel|ointment|lotion) base|base|excipients?|fillers?|binders?|moisturi[sz]ers?|acids?|vitamins|minerals|peptides complex|uv filters?|waxes|oils|fatty acids|proteins|sugars|salts|additives?|others?|etc|q\.?s\.?|konservierungsmittel|conservateurs?|conservantes?|konserwanty|emulgatoren|émollients?|farbstoffe|colorants? naturels?|防腐剤|乳化剤|香味|保存料)$/iu;

/** Whether a name says only what kind of thing it is. */
export function isVagueName(name: string): boolean {
  return VAGUE.test(name.replace(/[.:]+$/u, '').trim());
}
