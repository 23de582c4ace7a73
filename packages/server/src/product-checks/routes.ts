import { compileIngredients } from '@afterneedle/engine';
import { ingredientKnowledge } from '@afterneedle/knowledge/ingredients';
import type { App } from '../platform/app-type.ts';
import { answerLimits } from '../platform/asked.ts';
import { sendRefusal } from '../platform/problems.ts';
import type { Services } from '../platform/services.ts';
import { protocolOfClinic } from '../protocols/protocol-of-clinic.ts';
import { checkProduct } from './check-product.ts';
import { checkProductSchema } from './schema.ts';

/** Adds "May I use this yet?", for anybody. */
export function addProductCheckRoutes(app: App, services: Services): void {
  const compiled = compileIngredients(ingredientKnowledge);
  app.post(
    '/api/v1/product-checks',
    { schema: checkProductSchema, config: { ...answerLimits(services), longestField: '/ingredients' } },
    async (request, reply) => {
      const { clinicSlug, ...asked } = request.body;
      const named = await protocolOfClinic(services, clinicSlug);
      if (!named.ok) return sendRefusal(request, reply, named.refusal);
      const checked = checkProduct(compiled, asked, { ...services, protocol: named.value });
      if (!checked.ok) return sendRefusal(request, reply, checked.refusal);
      return checked.value;
    },
  );
}
