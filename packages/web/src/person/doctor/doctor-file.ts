import type { DoctorInput, DoctorPage } from '@afterneedle/words/doctor';
import type { CheckIn } from '../../offline/check-in.ts';

/** Answers the page for any doctor as JSON: its words, and behind them the facts as the engine took them. */
export function doctorFile(checkIn: CheckIn, input: DoctorInput, page: DoctorPage): string {
  const { explanation, facts, earlier, version, places, allergies, treatment, message, products } = input;
  const { level, certified, contactWithinHours, recheckAfterHours, why, open, causes } = explanation;
  return JSON.stringify(
    {
      format: 'afterneedle-summary',
      version: 1,
      madeAt: new Date(checkIn.result?.assessedAt ?? checkIn.updatedAt).toISOString(),
      knowledge: version,
      level,
      certified,
      contactWithinHours,
      recheckAfterHours,
      hoursSince: facts.minutes === undefined ? null : facts.minutes / 60,
      facts: { ...facts.findings, ...facts.contexts },
      why: why.map(({ rule, level: at, facts: told, cites }) => ({
        rule,
        level: at,
        facts: told,
        basis: cites,
      })),
      causes: causes.map(({ id, strength }) => ({ id, strength })),
      open,
      earlier: earlier.map(({ minutes, facts: then, level: at, isRemembered }) => ({
        hoursSince: minutes / 60,
        facts: { ...then.findings, ...then.contexts },
        level: at ?? null,
        isRemembered: isRemembered === true,
      })),
      treatment,
      allergies,
      places,
      message,
      products: products?.lines ?? [],
      text: page,
    },
    undefined,
    2,
  );
}
