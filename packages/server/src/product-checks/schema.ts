import { productCheckAtClinicSchema, productCheckSchema } from '@afterneedle/contract';
import { answerRefusals } from '../platform/asked.ts';

/** POST /product-checks */
export const checkProductSchema = {
  operationId: 'checkProduct',
  summary: 'May I use this yet? Nothing is stored',
  body: productCheckAtClinicSchema,
  response: { 200: productCheckSchema, ...answerRefusals },
};
