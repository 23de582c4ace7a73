import {
  consentCreateSchema,
  duplicatesSchema,
  mergeSchema,
  peoplePageSchema,
  peopleQuerySchema,
  personChangeSchema,
  personCheckInsSchema,
  personViewSchema,
  personWriteSchema,
} from '@afterneedle/contract';
import { idParams, keyHeaders, staffRefusals, staffSecurity } from './refused-answers.ts';

const security = staffSecurity;

/** GET /people */
export const listPeopleSchema = {
  operationId: 'listPeople',
  summary: 'Find people by name, birth date or telephone',
  security,
  querystring: peopleQuerySchema,
  response: { 200: peoplePageSchema, ...staffRefusals },
};

/** POST /people */
export const createPersonSchema = {
  operationId: 'createPerson',
  summary: 'Add a person to the register',
  security,
  headers: keyHeaders,
  body: personWriteSchema,
  response: { 201: personViewSchema, ...staffRefusals },
};

/** GET /people/duplicates */
export const listDuplicatesSchema = {
  operationId: 'listDuplicates',
  summary: 'Records that may be the same person',
  security,
  response: { 200: duplicatesSchema, ...staffRefusals },
};

/** GET /people/{id} */
export const openPersonSchema = {
  operationId: 'openPerson',
  summary: 'Open the record of a person',
  security,
  params: idParams,
  response: { 200: personViewSchema, ...staffRefusals },
};

/** PUT /people/{id} */
export const changePersonSchema = {
  operationId: 'changePerson',
  summary: 'Change the record of a person',
  security,
  params: idParams,
  headers: keyHeaders,
  body: personChangeSchema,
  response: { 200: personViewSchema, ...staffRefusals },
};

/** POST /people/{id}/consents */
export const recordConsentSchema = {
  operationId: 'recordConsent',
  summary: 'Write down that a person agreed to a purpose, or took it back',
  security,
  params: idParams,
  headers: keyHeaders,
  body: consentCreateSchema,
  response: { 201: personViewSchema, ...staffRefusals },
};

/** GET /people/{id}/check-ins */
export const listPersonCheckInsSchema = {
  operationId: 'listPersonCheckIns',
  summary: 'What a person sent from a phone a treatment was handed over to',
  security,
  params: idParams,
  response: { 200: personCheckInsSchema, ...staffRefusals },
};

/** POST /people/{id}/merge */
export const mergePeopleSchema = {
  operationId: 'mergePeople',
  summary: 'Merge another record into this one',
  security,
  params: idParams,
  headers: keyHeaders,
  body: mergeSchema,
  response: { 200: personViewSchema, ...staffRefusals },
};
