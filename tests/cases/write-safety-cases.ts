import { writeFileSync } from 'node:fs';
import { safetyCasesHere } from './safety-cases.ts';

const place = new URL('../../packages/knowledge/src/generated/safety-cases.json', import.meta.url);
writeFileSync(
  place,
  `[\n${safetyCasesHere()
    .map((one) => JSON.stringify(one))
    .join(',\n')}\n]\n`,
);
