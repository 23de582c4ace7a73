import {
  catalogueSchema,
  deviceViewSchema,
  deviceWriteSchema,
  productViewSchema,
  productWriteSchema,
} from '@afterneedle/contract';
import { idParams, keyHeaders, staffRefusals, staffSecurity } from '../people/refused-answers.ts';

const security = staffSecurity;

/** GET /catalogue */
export const readCatalogueSchema = {
  operationId: 'readCatalogue',
  summary: 'Devices, products and who treats at the clinic',
  security,
  response: { 200: catalogueSchema, ...staffRefusals },
};

/** POST /catalogue/devices */
export const createDeviceSchema = {
  operationId: 'createDevice',
  summary: 'Add a device',
  security,
  headers: keyHeaders,
  body: deviceWriteSchema,
  response: { 201: deviceViewSchema, ...staffRefusals },
};

/** PUT /catalogue/devices/{id} */
export const changeDeviceSchema = {
  operationId: 'changeDevice',
  summary: 'Change or retire a device',
  security,
  params: idParams,
  headers: keyHeaders,
  body: deviceWriteSchema,
  response: { 200: deviceViewSchema, ...staffRefusals },
};

/** POST /catalogue/products */
export const createProductSchema = {
  operationId: 'createProduct',
  summary: 'Add a product',
  security,
  headers: keyHeaders,
  body: productWriteSchema,
  response: { 201: productViewSchema, ...staffRefusals },
};

/** PUT /catalogue/products/{id} */
export const changeProductSchema = {
  operationId: 'changeProduct',
  summary: 'Change or retire a product',
  security,
  params: idParams,
  headers: keyHeaders,
  body: productWriteSchema,
  response: { 200: productViewSchema, ...staffRefusals },
};
