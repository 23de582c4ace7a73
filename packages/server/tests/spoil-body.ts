/** The part of JSON Schema that bodies are described with. */
export interface BodySchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, BodySchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: BodySchema | boolean;
  readonly items?: BodySchema;
  readonly anyOf?: readonly BodySchema[];
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
}

/** One way in which a body is wrong. */
export interface Spoilt {
  readonly how: string;
  readonly value: unknown;
}

const VALUES: Readonly<Record<string, unknown>> = {
  null: null,
  string: 'x',
  number: 5,
  boolean: true,
  array: [],
  object: {},
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function typesOf(schema: BodySchema, find: (schema: BodySchema) => BodySchema): readonly string[] {
  const { type, anyOf, enum: choices } = find(schema);
  if (anyOf !== undefined) return anyOf.flatMap((one) => typesOf(one, find));
  if (type === undefined) return choices === undefined ? Object.keys(VALUES) : ['string'];
  return (typeof type === 'string' ? [type] : type).map((one) => (one === 'integer' ? 'number' : one));
}

function wrongScalars(schema: BodySchema): readonly Spoilt[] {
  const { type, enum: choices, pattern, format, minimum, maximum, minLength, maxLength } = schema;
  return [
    ...(choices === undefined ? [] : [{ how: 'not one of the choices', value: 'none-of-them' }]),
    ...(pattern === undefined && format === undefined ? [] : [{ how: 'of another form', value: '!!' }]),
    ...(minimum === undefined ? [] : [{ how: 'too small', value: minimum - 1 }]),
    ...(maximum === undefined ? [] : [{ how: 'too large', value: maximum + 1 }]),
    ...(type === 'integer' ? [{ how: 'a fraction', value: 0.5 }] : []),
    ...((minLength ?? 0) > 0 ? [{ how: 'empty', value: '' }] : []),
    ...(maxLength === undefined ? [] : [{ how: 'too long', value: 'x'.repeat(maxLength + 1) }]),
  ];
}

/** Answers a good body made wrong in every way its schema knows, one way at a time, in every field it holds. */
export function spoilBody(
  given: BodySchema,
  body: unknown,
  find: (schema: BodySchema) => BodySchema,
): readonly Spoilt[] {
  const schema = find(given);
  const { properties = {}, required = [], additionalProperties, items, minItems, maxItems } = schema;
  const types = typesOf(schema, find);
  const other = Object.entries(VALUES).filter(([type]) => !types.includes(type));
  const wrong: Spoilt[] = other.map(([type, value]) => ({
    how: `${type} instead of ${types.join(' or ')}`,
    value,
  }));
  wrong.push(...wrongScalars(schema));
  if (isObject(body)) {
    if (additionalProperties === false) wrong.push({ how: 'a stranger', value: { ...body, stranger: 1 } });
    for (const key of required) wrong.push({ how: `no ${key}`, value: { ...body, [key]: undefined } });
    for (const [key, value] of Object.entries(body)) {
      const field = properties[key] ?? additionalProperties;
      if (typeof field !== 'object') continue;
      for (const { how, value: spoilt } of spoilBody(field, value, find)) {
        wrong.push({ how: `${key}: ${how}`, value: { ...body, [key]: spoilt } });
      }
    }
  }
  if (Array.isArray(body) && items !== undefined) {
    const [first, ...rest]: readonly unknown[] = body;
    if ((minItems ?? 0) > 0) wrong.push({ how: 'no entry', value: [] });
    if (maxItems !== undefined) {
      wrong.push({ how: 'too many', value: Array.from({ length: maxItems + 1 }, () => first) });
    }
    for (const { how, value } of spoilBody(items, first, find)) {
      wrong.push({ how: `entry 1: ${how}`, value: [value, ...rest] });
    }
  }
  return wrong;
}
