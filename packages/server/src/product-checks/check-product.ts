import {
  type ProductCheck,
  type ProductCheckCreate,
  productCheckOf,
  readProductCheck,
} from '@afterneedle/contract';
import {
  type CompiledIngredients,
  holdsOf,
  judgeEveryday,
  judgeTyped,
  namesNothing,
  planOf,
} from '@afterneedle/engine';
import { knowledge } from '@afterneedle/knowledge';
import { planKnowledge } from '@afterneedle/knowledge/plan';
import { notRight } from '../platform/asked.ts';
import { granted, type Outcome, problem } from '../platform/problems.ts';
import type { Services } from '../platform/services.ts';
import { type NamedProtocol, underProtocol } from '../protocols/protocol-of-clinic.ts';

/** Works out whether a product may be used yet, under the protocol of a clinic where there is one; nothing of it is kept. */
export function checkProduct(
  compiled: CompiledIngredients,
  asked: ProductCheckCreate,
  {
    triage,
    now,
    protocol,
  }: Pick<Services, 'triage' | 'now'> & { readonly protocol?: NamedProtocol | undefined },
): Outcome<ProductCheck> {
  const { ingredients: text, product, hoursSince, isCalm } = asked;
  if (text === undefined && product === undefined) {
    const message = 'Send the ingredients of the label, or the name of a product or an activity.';
    return notRight([problem('/ingredients', 'missing', message)]);
  }
  if (product !== undefined && namesNothing(product)) {
    const message = 'The field product holds no word. Give the name of a product or an activity.';
    return notRight([problem('/product', 'bad-value', message)]);
  }
  const { findings } = knowledge.vocabulary;
  const read = readProductCheck(asked, { knowledge: planKnowledge, findings, now: now() });
  if (!read.ok) return notRight(read.problems);
  const input = protocol === undefined ? read.input : underProtocol(read.input, protocol);
  const plan = planOf(planKnowledge, input);
  const holds = holdsOf(plan);
  const context = {
    person: read.person,
    // The hour at which the plan is read, so that both say the same.
    ...(hoursSince === undefined ? {} : { hour: plan.nowHour }),
    ...(isCalm === undefined ? {} : { isCalm }),
  };
  if (text === undefined) {
    const judged = judgeEveryday(compiled, holds, { phrase: product ?? '', ...context });
    return granted(productCheckOf(judged, triage.knowledge));
  }
  const judged = judgeTyped(compiled, holds, {
    text,
    ...(product === undefined ? {} : { product }),
    ...context,
  });
  if (!judged.ok) return notRight(judged.problems.map((one) => ({ ...one, path: '/ingredients' })));
  return granted(productCheckOf(judged.answer, triage.knowledge));
}
