import { expect, test } from 'vitest';
import { planOf } from '../src/plan/plan-of.ts';
import { clinicInputs, clinicKnowledge } from './plan-clinics.ts';
import { type RecordedCase, recordedText } from './recorded.ts';

const inputs = clinicInputs(240);

test('made-up clinics stay as they were recorded', async () => {
  const cases = inputs.map((input, index): RecordedCase => {
    const plan = planOf(clinicKnowledge, input);
    const changed = plan.lines.flatMap((line) => (line.changed ? [line.changed.refused ?? 'ok'] : []));
    return { input: index, shown: `${input.policy} ${changed?.join()}`, answer: plan };
  });
  await expect(recordedText(cases)).toMatchFileSnapshot(`${import.meta.dirname}/recorded/plan-clinics.txt`);
});
