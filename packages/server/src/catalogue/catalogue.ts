import type { Catalogue, DeviceView, DeviceWrite, ProductView, ProductWrite } from '@afterneedle/contract';
import { noRecord } from '../people/refusals.ts';
import type { StaffStep } from '../people/staff-step.ts';
import {
  type DeviceRow,
  listDevices,
  listOperators,
  listProducts,
  type ProductRow,
  putDevice,
  putProduct,
  readDevice,
  readProduct,
} from './queries.ts';
import { readIngredients } from './read-ingredients.ts';

function deviceViewOf(row: DeviceRow): DeviceView {
  const { name, kind, maker, model, serial, udi } = row;
  return {
    id: row.device_id,
    name,
    kind,
    maker,
    model,
    serial,
    udi,
    longestMm: row.longest_mm,
    retired: row.retired_at !== null,
  };
}

function productViewOf(row: ProductRow): ProductView {
  const { name, kind, ingredients, used, supplied } = row;
  return {
    id: row.product_id,
    name,
    kind,
    ingredients,
    used,
    supplied,
    retired: row.retired_at !== null,
    read: readIngredients(ingredients),
  };
}

/** Answers what a treatment is written down with: devices, products, and who treats. */
export async function readCatalogue({ trx, staff }: StaffStep): Promise<Catalogue> {
  const { clinicId } = staff;
  const devices = await listDevices(trx, clinicId);
  const products = await listProducts(trx, clinicId);
  const operators = await listOperators(trx, clinicId);
  return {
    devices: devices.map(deviceViewOf),
    products: products.map(productViewOf),
    operators: operators.map(({ staff_id: id, name }) => ({ id, name })),
  };
}

const retiredAt = (retired: boolean, before: Date | null | undefined, at: Date): Date | null =>
  retired ? (before ?? at) : null;

/** Writes a device: a new one, or one the clinic has. */
export async function writeDevice(
  step: StaffStep,
  device: DeviceWrite,
  deviceId?: string,
): Promise<DeviceView> {
  const { trx, staff, at } = step;
  const { clinicId } = staff;
  const before = deviceId === undefined ? undefined : await readDevice(trx, clinicId, deviceId);
  if (deviceId !== undefined && before === undefined) throw noRecord('device');
  const { id: made } = await step.makeOnce(`write-device ${deviceId ?? ''}`, device);
  const { name, kind, maker, model, serial, udi } = device;
  const row: DeviceRow = {
    clinic_id: clinicId,
    device_id: deviceId ?? made,
    name,
    kind,
    maker,
    model,
    serial,
    udi,
    longest_mm: device.longestMm,
    retired_at: retiredAt(device.retired, before?.retired_at, at),
    created_at: before?.created_at ?? at,
  };
  await putDevice(trx, row);
  step.touch({ recordId: row.device_id });
  return deviceViewOf(row);
}

/** Writes a product: a new one, or one the clinic has. */
export async function writeProduct(
  step: StaffStep,
  product: ProductWrite,
  productId?: string,
): Promise<ProductView> {
  const { trx, staff, at } = step;
  const { clinicId } = staff;
  const before = productId === undefined ? undefined : await readProduct(trx, clinicId, productId);
  if (productId !== undefined && before === undefined) throw noRecord('product');
  const { id: made } = await step.makeOnce(`write-product ${productId ?? ''}`, product);
  const { name, kind, ingredients, used, supplied } = product;
  const row: ProductRow = {
    clinic_id: clinicId,
    product_id: productId ?? made,
    name,
    kind,
    ingredients,
    used,
    supplied,
    retired_at: retiredAt(product.retired, before?.retired_at, at),
    created_at: before?.created_at ?? at,
  };
  await putProduct(trx, row);
  step.touch({ recordId: row.product_id });
  return productViewOf(row);
}
