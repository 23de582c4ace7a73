import type { AllergyMatches } from '@afterneedle/contract';
import { listProducts, type ProductRow } from '../catalogue/queries.ts';
import { compiledIngredients } from '../catalogue/read-ingredients.ts';
import { openHealth } from '../people/person-view.ts';
import { readPerson } from '../people/queries.ts';
import { noRecord } from '../people/refusals.ts';
import type { StaffStep } from '../people/staff-step.ts';
import type { Services } from '../platform/services.ts';
import { checkProduct } from '../product-checks/check-product.ts';

const NO_LIST = 'The catalogue has no ingredient list of it, so nothing could be compared.';

/** Answers why a product may not be for somebody with these allergies; an empty list says that nothing matches. */
export function reasonsAgainst(
  product: Pick<ProductRow, 'name' | 'ingredients'>,
  allergies: readonly string[],
  services: Services,
): readonly string[] {
  if (allergies.length === 0) return [];
  const named = product.name.toLowerCase();
  const byName = allergies.filter((one) => one.trim().length > 2 && named.includes(one.trim().toLowerCase()));
  const said = byName.map((one) => `Its name says ${one}, and ${one} is an allergy on file.`);
  if (product.ingredients.trim() === '') return [...said, NO_LIST];
  const checked = checkProduct(
    compiledIngredients(),
    { ingredients: product.ingredients, hoursSince: 0, allergies: [...allergies] },
    services,
  );
  if (!checked.ok) return [...said, 'Its ingredient list could not be read, so nothing could be compared.'];
  const personal = checked.value.ingredients.filter((one) => one.personal === true);
  const strangers = checked.value.unknownAllergies ?? [];
  return [
    ...said,
    ...personal.map(({ name }) => `${name} may be an allergy on file.`),
    ...strangers.map((one) => `"${one}" on file is no ingredient known here, so it could not be compared.`),
  ];
}

/** Answers which products of the catalogue may not be for a person. */
export async function matchAllergies(
  services: Services,
  step: StaffStep,
  personId: string,
): Promise<AllergyMatches> {
  const { trx, staff, seal } = step;
  const row = await readPerson(trx, staff.clinicId, personId);
  if (row === undefined) throw noRecord('person');
  const { allergies } = openHealth(seal, row);
  const products = await listProducts(trx, staff.clinicId);
  step.touch({ personId });
  return {
    matches: products.flatMap((product) => {
      const because = reasonsAgainst(product, allergies, services);
      return because.length === 0 ? [] : [{ productId: product.product_id, because: [...because] }];
    }),
  };
}
