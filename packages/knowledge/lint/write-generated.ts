import { writeFileSync } from 'node:fs';
import { compileKnowledge } from '@afterneedle/engine';
import { rulesAsCode } from '@afterneedle/engine/ahead';
import { knowledge } from '../src/index.ts';

const place = new URL('../src/generated/generated-rules.ts', import.meta.url);
writeFileSync(place, rulesAsCode(compileKnowledge(knowledge)));
