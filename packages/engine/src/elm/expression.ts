/** One node of ELM in its JSON form: its type, and what that type needs. */
export interface Elm {
  readonly type: string;
  readonly [part: string]: unknown;
}

const SYSTEM = '{urn:hl7-org:elm-types:r1}';

type TypeName = 'Integer' | 'Boolean' | 'String';

/** Answers how ELM names a type of its own. */
export const typeNamed = (name: TypeName): Elm => ({
  type: 'NamedTypeSpecifier',
  name: `${SYSTEM}${name}`,
});

/** Answers the type of a record whose parts have these types. */
export const recordType = (parts: readonly (readonly [name: string, type: Elm])[]): Elm => ({
  type: 'TupleTypeSpecifier',
  element: parts.map(([name, elementType]) => ({ name, elementType })),
});

const literal = (valueType: string, value: string): Elm => ({
  type: 'Literal',
  valueType: `${SYSTEM}${valueType}`,
  value,
});

export const whole = (value: number): Elm => literal('Integer', String(value));
export const text = (value: string): Elm => literal('String', value);
export const truth = (value: boolean): Elm => literal('Boolean', String(value));
export const nothing: Elm = { type: 'Null' };

const of =
  (type: string) =>
  (...operand: readonly Elm[]): Elm => ({ type, operand });

const one =
  (type: string) =>
  (operand: Elm): Elm => ({ type, operand });

export const equal = of('Equal');
export const atLeast = of('GreaterOrEqual');
export const below = of('Less');
export const sum = of('Add');
export const firstKnown = of('Coalesce');
export const isNull = one('IsNull');
export const not = one('Not');

const joined =
  (type: 'And' | 'Or', ofNone: boolean) =>
  (parts: readonly Elm[]): Elm => {
    const [first, ...rest] = parts;
    if (first === undefined) return truth(ofNone);
    return rest.reduce((left, right) => ({ type, operand: [left, right] }), first);
  };

/** Answers a condition that holds when all of some hold. */
export const every = joined('And', true);
/** Answers a condition that holds when any of some holds. */
export const some = joined('Or', false);

export const choose = (condition: Elm, then: Elm, otherwise: Elm): Elm => ({
  type: 'If',
  condition,
  // oxlint-disable-next-line unicorn/no-thenable -- ELM calls this part so
  then,
  else: otherwise,
});

const list = (element: readonly Elm[]): Elm => ({ type: 'List', element });
export const greatest = (numbers: readonly Elm[]): Elm => ({ type: 'Max', source: list(numbers) });
export const least = (numbers: readonly Elm[]): Elm => ({ type: 'Min', source: list(numbers) });
export const total = (numbers: readonly Elm[]): Elm => ({ type: 'Sum', source: list(numbers) });

/** Answers whether a word is one of some. */
export const isOneOf = (word: Elm, words: readonly string[]): Elm =>
  some(words.map((each) => equal(word, text(each))));

export const part = (source: Elm, path: string): Elm => ({ type: 'Property', path, source });
export const given = (name: string): Elm => ({ type: 'OperandRef', name });
export const parameter = (name: string): Elm => ({ type: 'ParameterRef', name });
export const defined = (name: string): Elm => ({ type: 'ExpressionRef', name });
export const call = (name: string, operand: readonly Elm[]): Elm => ({ type: 'FunctionRef', name, operand });

/** Answers a record with named parts. */
export const record = (parts: readonly (readonly [name: string, value: Elm])[]): Elm => ({
  type: 'Tuple',
  element: parts.map(([name, value]) => ({ name, value })),
});

/** A named expression of a library; with operands it is a function. */
export interface Definition {
  readonly name: string;
  readonly expression: Elm;
  readonly operands?: readonly (readonly [name: string, type: Elm])[];
}

/** Answers a definition as a library holds it. */
export function statementOf({ name, expression, operands }: Definition): Elm {
  const stated = { name, context: 'Unfiltered', accessLevel: 'Public', expression };
  if (operands === undefined) return { type: 'ExpressionDef', ...stated };
  const operand = operands.map(([operandName, operandTypeSpecifier]) => ({
    name: operandName,
    operandTypeSpecifier,
  }));
  return { type: 'FunctionDef', ...stated, operand };
}
