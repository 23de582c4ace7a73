import type { Level } from '@afterneedle/engine';

/** A state in the words of redflags.json and ordinary.json; their `vocabulary` says what each word means. */
export interface GivenState {
  readonly hours: number;
  readonly findings: Readonly<Record<string, string>>;
  readonly trend?: Readonly<Record<string, string>>;
  readonly began?: Readonly<Record<string, number>>;
  readonly where?: Readonly<Record<string, string>>;
  readonly gone?: readonly string[];
  readonly context?: Readonly<Record<string, string | number | readonly string[]>>;
}

interface GivenCase {
  readonly id: string;
  readonly state: GivenState;
  readonly say: string;
}

export interface RedFlag extends GivenCase {
  readonly atLeast: Level;
}

export interface OrdinaryState extends GivenCase {
  readonly atMost: Level;
}
