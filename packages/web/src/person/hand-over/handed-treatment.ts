import type { HandedOver } from '@afterneedle/contract';
import type { PlanFacts } from '@afterneedle/engine';
import { areaOf } from '../../body/regions.ts';
import type { KeptTreatment } from '../../offline/kept-plan.ts';

const DAY_MS = 86_400_000;
const LIGHT_BELOW_MM = 0.5;
const STANDARD_UNTIL_MM = 1.5;

function depthClassOf({ device, deepestMm }: HandedOver['treatment']): string {
  if (device.kind === 'rf' || deepestMm > STANDARD_UNTIL_MM) return 'deep-or-rf';
  return deepestMm < LIGHT_BELOW_MM ? 'light' : 'standard';
}

function numbingOf({ hadNumbing, numbingAt, endedAt }: HandedOver['treatment'], now: number): string {
  if (!hadNumbing) return 'none';
  return now - Date.parse(numbingAt ?? endedAt) < DAY_MS ? 'within-24h' : 'later';
}

/** Answers a treatment as this phone keeps it, from what the clinic handed over. */
export function handedTreatment({ clinic, treatment }: HandedOver, now: number): KeptTreatment {
  const areas = treatment.areas.map(({ area }) => area);
  const area = areaOf(areas);
  const facts: PlanFacts = {
    device: treatment.device.kind,
    'depth-class': depthClassOf(treatment),
    setting: 'clinic',
    'numbing-cream': numbingOf(treatment, now),
    ...(area === undefined ? {} : { area }),
    ...(treatment.products.some(({ kind, givenAs }) => kind === 'serum' && givenAs === 'used')
      ? { product: 'serum-needled-in' }
      : {}),
  };
  const used = treatment.products.filter(({ givenAs }) => givenAs === 'used').map(({ name }) => name);
  const given = treatment.products.filter(({ givenAs }) => givenAs === 'supplied').map(({ name }) => name);
  return {
    id: treatment.id,
    endedAt: Date.parse(treatment.endedAt),
    isRough: false,
    isUnknown: false,
    timeZone: treatment.timeZone,
    facts,
    fromClinic: clinic.name,
    record: {
      areas,
      who: clinic.name,
      device: `${treatment.device.name}, ${treatment.deepestMm} mm`,
      ...(used.length === 0 ? {} : { products: used.join('\n') }),
      ...(given.length === 0 ? {} : { given }),
    },
  };
}
