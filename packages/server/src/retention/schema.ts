import { retentionSchema } from '@afterneedle/contract';
import { staffRefusals, staffSecurity } from '../people/refused-answers.ts';

const security = staffSecurity;

/** GET /retention */
export const readRetentionSchema = {
  operationId: 'readRetention',
  summary: 'How long the clinic keeps what',
  security,
  response: { 200: retentionSchema, ...staffRefusals },
};

/** PUT /retention */
export const writeRetentionSchema = {
  operationId: 'writeRetention',
  summary: 'Say how long the clinic keeps what; what is older goes in the next night',
  security,
  body: retentionSchema,
  response: { 200: retentionSchema, ...staffRefusals },
};
