import {
  allergyMatchesSchema,
  comingUpSchema,
  treatmentCorrectionSchema,
  treatmentListSchema,
  treatmentViewSchema,
  treatmentWriteSchema,
} from '@afterneedle/contract';
import { idParams, keyHeaders, staffRefusals, staffSecurity } from '../people/refused-answers.ts';

const security = staffSecurity;

/** GET /people/{id}/treatments */
export const listTreatmentsSchema = {
  operationId: 'listTreatments',
  summary: 'Treatments of a person, newest first',
  security,
  params: idParams,
  response: { 200: treatmentListSchema, ...staffRefusals },
};

/** POST /people/{id}/treatments */
export const createTreatmentSchema = {
  operationId: 'createTreatment',
  summary: 'Write a treatment down',
  security,
  params: idParams,
  headers: keyHeaders,
  body: treatmentWriteSchema,
  response: { 201: treatmentViewSchema, ...staffRefusals },
};

/** GET /treatments/{id} */
export const openTreatmentSchema = {
  operationId: 'openTreatment',
  summary: 'Open a treatment with what it said before its corrections',
  security,
  params: idParams,
  response: { 200: treatmentViewSchema, ...staffRefusals },
};

/** PUT /treatments/{id} */
export const correctTreatmentSchema = {
  operationId: 'correctTreatment',
  summary: 'Correct a treatment; the version before stays on file',
  security,
  params: idParams,
  headers: keyHeaders,
  body: treatmentCorrectionSchema,
  response: { 200: treatmentViewSchema, ...staffRefusals },
};

/** GET /people/{id}/allergy-matches */
export const matchAllergiesSchema = {
  operationId: 'matchAllergies',
  summary: 'Products of the catalogue that may not be for a person',
  security,
  params: idParams,
  response: { 200: allergyMatchesSchema, ...staffRefusals },
};

/** GET /next-sessions */
export const listComingUpSchema = {
  operationId: 'listComingUp',
  summary: 'Next sessions, and those of the last 60 days that nobody came to',
  security,
  response: { 200: comingUpSchema, ...staffRefusals },
};
