import type { FactCondition } from '../plan/thing.ts';
import type { CompiledIngredients } from './compile-ingredients.ts';
import { ifNoneOf } from './if-none.ts';
import type { IngredientClass } from './ingredient-knowledge.ts';
import { percentIn } from './label-strength.ts';
import type { IngredientAnswer } from './product-answer.ts';
import type { ReadMention } from './read-label.ts';
import { byStrictness, strictest } from './strictness.ts';
import { type Moment, type ThingVerdict, thingVerdict } from './thing-verdict.ts';
import { whileHeld } from './while-held.ts';

/** What counts for one class at a moment. */
interface ClassVerdict extends ThingVerdict {
  readonly of: IngredientClass;
}

const UNKNOWN = 'We do not know this name. Ask your clinic before you use it.';
const ONLY_LISTED = 'The official list has this name. No source we have says if it may be used yet, so ask.';
const VAGUE = 'This names only a kind of thing, not what is in it. Ask your clinic.';

/** Answers whether what counts as this class may be used. */
export function classVerdict(of: IngredientClass, moment: Moment): ClassVerdict {
  if (of.thing !== undefined) return { of, ...thingVerdict(of.thing, moment) };
  return { of, answer: of.answer ?? 'ask', onlyWhen: [], unless: [] };
}

function uniqueFacts(facts: readonly FactCondition[]): readonly FactCondition[] {
  return [...new Map(facts.map((fact) => [fact.c, fact])).values()];
}

function howKnown({ found, mention }: ReadMention): string {
  if (found.readAs !== undefined && found.readAs.toLowerCase() !== mention.name.toLowerCase())
    return ` We read it as ${found.readAs}.`;
  return found.recognised === 'by-name' && found.label !== undefined ? ` We know it ${found.label}.` : '';
}

function unknownAnswer({ mention, found }: ReadMention): IngredientAnswer {
  const because = found.recognised === 'by-list' ? ONLY_LISTED : mention.isVague ? VAGUE : UNKNOWN;
  return {
    name: mention.printed,
    recognised: found.recognised,
    classes: [],
    answer: 'unknown',
    because,
    basis: [],
  };
}

/** What a name stands for, and what it counts as from its strength on. */
function classIdsOf(compiled: CompiledIngredients, { mention, found }: ReadMention): readonly string[] {
  const percent = percentIn(mention.strength ?? '');
  const asStrong = found.ids.flatMap((id) => {
    const strong = compiled.strong.get(id);
    return strong !== undefined && percent >= strong.fromPercent ? strong.classes : [];
  });
  return asStrong.length === 0 ? found.classes : [...new Set([...found.classes, ...asStrong])];
}

/** A prescribed medicine is neither held nor freed by us: only the prescriber's word counts. */
function countingOf(verdicts: readonly ClassVerdict[]): readonly ClassVerdict[] {
  const prescribed = verdicts.filter(({ of }) => of.isPrescribed === true);
  return prescribed.length === 0 ? verdicts : prescribed;
}

/** Answers whether one ingredient may be used at an hour; the strictest of its classes counts, a personal reason before all. */
export function judgeIngredient(
  compiled: CompiledIngredients,
  read: ReadMention,
  { moment, personal }: { readonly moment: Moment; readonly personal: string | undefined },
): IngredientAnswer {
  const { mention, found } = read;
  const classIds = classIdsOf(compiled, read);
  const all = classIds
    .flatMap((id) => compiled.classes.get(id) ?? [])
    .map((one) => classVerdict(one, moment));
  const verdicts = countingOf(all);
  const worst = strictest(verdicts);
  if (worst === undefined && personal === undefined) return unknownAnswer(read);
  const held = strictest(verdicts.filter(({ answer }) => answer === 'not-until'));
  const deciding = verdicts.filter(
    (one) => one === held || (worst !== undefined && byStrictness(one, worst) === 0),
  );
  const isPrescribed = worst?.of.isPrescribed === true;
  const reason = worst === undefined ? unknownAnswer(read).because : `${worst.of.because}${howKnown(read)}`;
  const counting = personal === undefined && !isPrescribed ? deciding : all;
  const never = worst?.never === true ? ({ never: true } as const) : {};
  const known = {
    name: mention.printed,
    recognised: found.recognised,
    ...(found.id === undefined ? {} : { id: found.id }),
    classes: classIds,
  };
  const basis = [...new Set(counting.flatMap(({ of }) => of.cites))];
  if (personal !== undefined)
    return { ...known, answer: 'ask', ...never, personal: true, because: `${personal} ${reason}`, basis };
  const onlyWhen = (['calm', 'clinic-agrees'] as const).filter((kind) =>
    verdicts.some((one) => one.onlyWhen.includes(kind)),
  );
  const unless = uniqueFacts(verdicts.flatMap((one) => one.unless));
  const untilHour = worst?.never === true ? undefined : held?.untilHour;
  return {
    ...known,
    answer: worst?.answer ?? 'unknown',
    ...(untilHour === undefined ? {} : { untilHour }),
    ...never,
    ...(isPrescribed ? { askWhom: 'prescriber' as const } : {}),
    ...(held === undefined ? {} : whileHeld(held.of, held, moment)),
    ...(onlyWhen.length === 0 ? {} : { onlyWhen }),
    ...(unless.length === 0 ? {} : { unless }),
    ...(worst === undefined ? {} : ifNoneOf(verdicts, worst)),
    because: reason,
    basis,
  };
}
