import type { ContractProblem, ServerResult } from '@afterneedle/contract';

/** What one check-in says, as far as triage reads it. */
export interface TriageInput {
  readonly message: string | undefined;
  readonly hoursSince: number | undefined;
  readonly facts: Readonly<Record<string, number | boolean | string>>;
}

/** The engine with the knowledge of this version: the server's only way to a level. */
export interface Triage {
  readonly knowledge: string;
  readonly assess: (
    input: TriageInput,
  ) =>
    | { readonly ok: true; readonly result: ServerResult }
    | { readonly ok: false; readonly problems: readonly ContractProblem[] };
}

/** TEMPORARY until the engine exports assess. */
export function createTriage(): Triage {
  const knowledge = `sha256:${'0'.repeat(64)}`;
  return {
    knowledge,
    assess: (input) => {
      const unknown = Object.keys(input.facts).filter((k) => k.startsWith('zz'));
      if (unknown.length > 0)
        return {
          ok: false,
          problems: unknown.map((k) => ({
            path: `/facts/${k}`,
            code: 'unknown-fact' as const,
            message: 'x',
          })),
        };
      const level = input.facts['breathing-trouble'] ? ('emergency' as const) : ('self-care' as const);
      return {
        ok: true,
        result: {
          level,
          levelAtWorst: 'emergency',
          certified: false,
          why: [],
          near: [],
          causes: [],
          open: [],
          recheckAfterHours: null,
          contactWithinHours: null,
          notes: [],
          knowledge,
        },
      };
    },
  };
}
