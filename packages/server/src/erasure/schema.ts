import { erasedSchema, erasurePreviewSchema, erasureSchema } from '@afterneedle/contract';
import { idParams, staffRefusals, staffSecurity } from '../people/refused-answers.ts';

const security = staffSecurity;
const params = idParams;
const previewed = { 200: erasurePreviewSchema, ...staffRefusals };
const erased = { 200: erasedSchema, ...staffRefusals };

/** GET /people/{id}/erasure */
export const previewPersonErasureSchema = {
  operationId: 'previewPersonErasure',
  summary: 'What would go if a person were erased, and until when the law asks to keep it',
  security,
  params,
  response: previewed,
};

/** POST /people/{id}/erasure */
export const erasePersonSchema = {
  operationId: 'erasePerson',
  summary: 'Erase a person with everything that hangs on them; the audit trail keeps ids',
  security,
  params,
  body: erasureSchema,
  response: erased,
};

/** GET /inbox/{id}/erasure */
export const previewCheckInErasureSchema = {
  operationId: 'previewCheckInErasure',
  summary: 'What would go if a check-in were erased',
  security,
  params,
  response: previewed,
};

/** POST /inbox/{id}/erasure */
export const eraseCheckInSchema = {
  operationId: 'eraseCheckIn',
  summary: 'Erase a check-in with everything that hangs on it',
  security,
  params,
  body: erasureSchema,
  response: erased,
};
