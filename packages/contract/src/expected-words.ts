import { z } from 'zod';

type JsonSchema = z.core.JSONSchema.BaseSchema;

const MOST_CHOICES = 12;
const DEFINITION = /^#\/\$defs\/(.+)$/;

const FORMATS: Readonly<Record<string, string>> = {
  'date-time': 'a date and time with its offset, such as 2026-11-20T15:00:00+00:00',
  date: 'a date, such as 2026-11-22',
  email: 'an email address, such as name@example.org',
  uuid: 'an id as this server gave it',
};

const written = new WeakMap<z.ZodType, JsonSchema>();

function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  const known = written.get(schema);
  if (known !== undefined) return known;
  const made = z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any' });
  written.set(schema, made);
  return made;
}

function resolved(node: JsonSchema, root: JsonSchema): JsonSchema {
  const name = DEFINITION.exec(node.$ref ?? '')?.[1];
  const found = name === undefined ? undefined : root.$defs?.[name];
  return found === undefined ? node : resolved(found, root);
}

function below(node: JsonSchema, key: PropertyKey): JsonSchema | undefined {
  const { properties, items, additionalProperties, anyOf } = node;
  const found =
    typeof key === 'number' && items !== undefined && !Array.isArray(items)
      ? items
      : (properties?.[String(key)] ?? additionalProperties);
  if (typeof found === 'object') return found;
  return anyOf?.length === undefined ? undefined : anyOf.find((one) => below(one, key) !== undefined);
}

/** Answers the words of a list as a person would write them, the first of many. */
export function choiceWords(choices: readonly string[], last: 'and' | 'or'): string {
  const shown = choices.slice(0, MOST_CHOICES);
  const left = choices.length - shown.length;
  const all = left > 0 ? [...shown, `${left} more`] : shown;
  const join = left > 0 ? 'and' : last;
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} ${join} ${all.at(-1)}`;
}

function numberWords({ minimum, maximum }: JsonSchema, name: string): string {
  if (minimum !== undefined && maximum !== undefined) return `${name} from ${minimum} to ${maximum}`;
  if (minimum !== undefined) return `${name} of at least ${minimum}`;
  return maximum === undefined ? name : `${name} of at most ${maximum}`;
}

function sizeWords(least: number, most: number | undefined, what: string): string {
  if (most === undefined) return least > 0 ? ` of at least ${least} ${what}` : '';
  return least > 0 ? ` of ${least} to ${most} ${what}` : ` of at most ${most} ${what}`;
}

function objectWords({ properties }: JsonSchema): string {
  const names = Object.keys(properties ?? {});
  return names.length === 0
    ? 'an object with a named answer for each fact'
    : `an object with ${choiceWords(names, 'and')}`;
}

function wordsOf(node: JsonSchema, root: JsonSchema): string {
  const { type, anyOf, enum: choices, const: only, format, minLength, maxLength, minItems, maxItems } = node;
  const all = choices ?? (only === undefined ? undefined : [only]);
  if (all !== undefined) {
    const said = all.map((one) => (typeof one === 'string' ? `"${one}"` : String(one)));
    return `${all.length > 1 ? 'one of ' : ''}${choiceWords(said, 'or')}`;
  }
  if (anyOf !== undefined) return choiceWords([...new Set(anyOf.map((one) => wordsAt(one, root)))], 'or');
  if (Array.isArray(type)) {
    return choiceWords(
      type.map((one) => wordsOf({ ...node, type: one }, root)),
      'or',
    );
  }
  const byFormat = FORMATS[format ?? ''];
  if (byFormat !== undefined) return byFormat;
  switch (type) {
    case 'string':
      return `a text${sizeWords(minLength ?? 0, maxLength, 'characters')}`;
    case 'number':
      return numberWords(node, 'a number');
    case 'integer':
      return numberWords(node, 'a whole number');
    case 'boolean':
      return 'true or false';
    case 'null':
      return 'null';
    case 'array':
      return `a list${sizeWords(minItems ?? 0, maxItems, 'entries')}`;
    case 'object':
      return objectWords(node);
    default:
      return 'another value';
  }
}

function wordsAt(node: JsonSchema, root: JsonSchema): string {
  return wordsOf(resolved(node, root), root);
}

function nodeAt(
  schema: z.ZodType,
  path: readonly PropertyKey[],
): readonly [JsonSchema | undefined, JsonSchema] {
  const root = jsonSchemaOf(schema);
  let node: JsonSchema | undefined = resolved(root, root);
  for (const key of path) {
    const next: JsonSchema | undefined = node === undefined ? undefined : below(node, key);
    node = next === undefined ? undefined : resolved(next, root);
  }
  return [node, root];
}

/** Answers in plain words what a schema takes at a place, such as "a number from 0 to 5". */
export function expectedAt(schema: z.ZodType, path: readonly PropertyKey[]): string {
  const [node, root] = nodeAt(schema, path);
  return node === undefined ? 'another value' : wordsOf(node, root);
}

/** Answers which fields a schema knows at a place. */
export function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  const [node] = nodeAt(schema, path);
  return Object.keys(node?.properties ?? {});
}
