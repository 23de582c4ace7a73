/** Until this hour after a standard depth a sign may still be this strong in ordinary healing. */
export interface EnvelopeAnchor<B extends string = string> {
  readonly severity: number;
  readonly untilHour: number;
  readonly cites: readonly [B, ...B[]];
}

/** How strong one sign may be at each hour of ordinary healing, and until when it may still rise. */
export interface Envelope<F extends string = string, B extends string = string> {
  readonly finding: F;
  /** A low before this hour is no low to come back from: the sign is still building up. */
  readonly risesUntilHour: number;
  /** Strongest first; after the last one, and where there is none, the sign is not expected at all. */
  readonly anchors: readonly EnvelopeAnchor<B>[];
  readonly cites: readonly [B, ...B[]];
}

/** A number that no source gives, found by simulation; it counts only when a clinician has signed it. */
export interface UnsignedNumber {
  readonly value: number;
  readonly why: string;
  /** Who must sign it. */
  readonly needs: string;
  /** Name and date of the signature; null while nobody signed. */
  readonly signedBy: string | null;
}

/** The numbers a series is read by. Steps are those of the finding's own scale; quarters are quarters of a step. */
export interface SeriesNumbers {
  /** Quarters above what is expected that count as noise. */
  readonly slackQuarters: UnsignedNumber;
  /** Quarters above expected and slack, times hours, that make a sign slower than it should be. */
  readonly slowQuarterHours: UnsignedNumber;
  /** Longest stretch before an answer for which that answer stands. */
  readonly standsForHours: UnsignedNumber;
  /** From this hour a sign may count as too slow. */
  readonly slowFromHour: UnsignedNumber;
  /** Steps above the lowest so far that are a rise at once. */
  readonly clearRise: UnsignedNumber;
  /** How often the low must have been told before one step above it is a rise. */
  readonly lowAnswers: UnsignedNumber;
  /** Answers in a row, and hours, that a rise of one step must have been seen for. */
  readonly heldAnswers: UnsignedNumber;
  readonly heldHours: UnsignedNumber;
  /** A rise of so many steps within `fastWithinHours` is fast. */
  readonly fastRise: UnsignedNumber;
  readonly fastWithinHours: UnsignedNumber;
  /** From few to many within so many hours is fast. */
  readonly manyWithinHours: UnsignedNumber;
  /** Before this hour nothing counts as fast. */
  readonly fastFromHour: UnsignedNumber;
  /** So long a danger sign counts after it was told. */
  readonly dangerHours: UnsignedNumber;
  /** So long a course counts after the last answer about its sign. */
  readonly carryHours: UnsignedNumber;
  /** Ask again so many hours after a rise that is not yet sure. */
  readonly recheckHours: UnsignedNumber;
  /** Before this hour nobody is asked less often, however well it heals. */
  readonly calmFromHour: UnsignedNumber;
  /** Hours between check-ins: usually, when healing well, and when something is slow or rose. */
  readonly usualGapHours: UnsignedNumber;
  readonly calmGapHours: UnsignedNumber;
  readonly closeGapHours: UnsignedNumber;
  /** Hours between check-ins once `lateFromHour` has passed and nothing is slow. */
  readonly lateGapHours: UnsignedNumber;
  readonly lateFromHour: UnsignedNumber;
  /** After this hour no check-in is planned while all is calm. */
  readonly lastHour: UnsignedNumber;
}

/** What a series of check-ins is read by; data only, given as an argument. */
export interface SeriesKnowledge<F extends string = string, B extends string = string> {
  readonly envelopes: readonly Envelope<F, B>[];
  /** How far the anchors move by needle depth, in percent of the hours; never past the window of the effect itself. */
  readonly stretch: {
    readonly context: string;
    /** The word taken when nobody said. */
    readonly unknownAs: string;
    readonly percent: Readonly<Record<string, UnsignedNumber>>;
  };
  /** Answers given under these words may be too low: they never count as better. */
  readonly maskedBy: readonly {
    readonly context: string;
    readonly is: readonly string[];
    readonly hides: readonly F[];
  }[];
  readonly cameBack: F;
  readonly numbers: SeriesNumbers;
  /** The ordinary first check-ins, in hours since the end of treatment. */
  readonly firstCheckIns: readonly number[];
}
