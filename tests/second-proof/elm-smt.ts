import { type Cases, combined, eitherCases, numberIn, withCases } from './elm-cases.ts';
import { all, any, choose, defined, equal, not, number } from './smt.ts';

/** An expression of an exported library, as it stands in its JSON. */
type Elm = Readonly<Record<string, unknown>> & { readonly type: string };

/** What an expression is worth: a value that may be null, or a record of such. */
export type Worth =
  | {
      readonly value: string;
      readonly isNull: string;
      readonly isBoolean: boolean;
      /** Where only a few numbers come up: when it is which, so that a solver need not count. */
      readonly cases?: Cases;
    }
  | { readonly parts: ReadonlyMap<string, Worth> };
type Scalar = Extract<Worth, { readonly value: string }>;

const elm = (part: unknown): Elm => part as Elm;
const elms = (part: unknown): readonly Elm[] => part as readonly Elm[];

/** Words are written as whole numbers, each its own. */
const words = new Map<string, number>();

/** Answers the number a word is written as. */
export function numberOfWord(word: string): number {
  const known = words.get(word) ?? words.size + 1;
  words.set(word, known);
  return known;
}

/** Answers a value that is null in some cases. */
export const mayBeNull = (value: string, isNull: string): Worth => ({ value, isNull, isBoolean: false });
export const record = (parts: Iterable<readonly [string, Worth]>): Worth => ({ parts: new Map(parts) });

function scalar(worth: Worth): Scalar {
  if ('parts' in worth) throw new Error('a record stands where a value should');
  return worth;
}

/** Null is neither true nor false: one false makes an And false, one true makes an Or true, whatever else is null. */
function joined(type: 'And' | 'Or', a: Scalar, b: Scalar): Scalar {
  const deciding = type === 'And' ? not : (value: string): string => value;
  const decides = ({ value, isNull }: Scalar): string => all([not(isNull), deciding(value)]);
  const isDecided = any([decides(a), decides(b)]);
  return {
    value: type === 'And' ? not(isDecided) : isDecided,
    isNull: all([any([a.isNull, b.isNull]), not(isDecided)]),
    isBoolean: true,
  };
}

const plain = (value: string, isBoolean: boolean): Scalar => ({ value, isNull: 'false', isBoolean });

interface Scope {
  readonly operands: ReadonlyMap<string, Worth>;
}

/** Reads an exported library as formulas, by the meaning that the standard (HL7 CQL 1.5) gives to each expression. */
export class ElmReader {
  readonly lines: string[] = [];
  readonly #statements: ReadonlyMap<string, Elm>;
  readonly #parameters: ReadonlyMap<string, Worth>;
  readonly #known = new Map<string, Worth>();
  #count = 0;

  readonly #called: (name: string, worth: Worth) => Worth;

  /** `called` is told what each call of a function is worth, and answers what to take for it. */
  constructor(
    library: unknown,
    parameters: ReadonlyMap<string, Worth>,
    called: (name: string, worth: Worth) => Worth = (_, worth) => worth,
  ) {
    this.#called = called;
    const { library: own } = library as {
      library: { statements: { def: readonly (Elm & { name: string })[] } };
    };
    this.#statements = new Map(own.statements.def.map((statement) => [statement.name, statement]));
    this.#parameters = parameters;
  }

  /** Answers what a definition is worth; its lines are in `lines`. */
  definition(name: string): Worth {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const worth = this.#read(elm(this.#statement(name)['expression']), { operands: new Map() });
    this.#known.set(name, worth);
    return worth;
  }

  #statement(name: string): Elm {
    const statement = this.#statements.get(name);
    if (statement === undefined) throw new Error(`the library does not define ${name}`);
    return statement;
  }

  /** Gives a value a name, so that it is written once. */
  #named(worth: Worth): Worth {
    if ('parts' in worth) return worth;
    const name = `elm.${this.#count++}`;
    const isPlain = worth.isNull === 'false' || worth.isNull === 'true';
    const cases =
      worth.cases && new Map([...worth.cases.keys()].map((value) => [value, `${name}.is-${value}`]));
    for (const [value, isSo] of worth.cases ?? [])
      this.lines.push(defined(`${name}.is-${value}`, 'Bool', isSo));
    this.lines.push(
      defined(
        `${name}.v`,
        worth.isBoolean ? 'Bool' : 'Int',
        cases === undefined ? worth.value : numberIn(cases),
      ),
      ...(isPlain ? [] : [defined(`${name}.n`, 'Bool', worth.isNull)]),
    );
    return {
      value: `${name}.v`,
      isNull: isPlain ? worth.isNull : `${name}.n`,
      isBoolean: worth.isBoolean,
      ...withCases(cases),
    };
  }

  #read(expression: Elm, scope: Scope): Worth {
    const of = (part: unknown): Scalar => scalar(this.#read(elm(part), scope));
    const operands = (): readonly Scalar[] => elms(expression['operand']).map(of);
    switch (expression.type) {
      case 'Literal':
        return literal(expression);
      case 'Null':
        return { value: '0', isNull: 'true', isBoolean: false };
      case 'Tuple':
        return record(
          (expression['element'] as readonly { name: string; value: Elm }[]).map(({ name, value }) => [
            name,
            this.#named(this.#read(value, scope)),
          ]),
        );
      case 'Property':
        return this.#property(expression, scope);
      case 'ParameterRef':
        return found(this.#parameters, expression['name']);
      case 'OperandRef':
        return found(scope.operands, expression['name']);
      case 'ExpressionRef':
        return this.definition(String(expression['name']));
      case 'FunctionRef':
        return this.#call(expression, scope);
      case 'If':
        return this.#named(
          chosen(of(expression['condition']), of(expression['then']), of(expression['else'])),
        );
      case 'Coalesce':
        return this.#named(operands().reduceRight((rest, one) => firstKnown(one, rest)));
      case 'IsNull':
        return plain(of(expression['operand']).isNull, true);
      case 'Not': {
        const { value, isNull } = of(expression['operand']);
        return { value: not(value), isNull, isBoolean: true };
      }
      case 'And':
      case 'Or': {
        const [a, b] = operands() as [Scalar, Scalar];
        return this.#named(joined(expression.type, a, b));
      }
      case 'Max':
      case 'Min':
      case 'Sum':
        return this.#gathered(expression.type, elms(elm(expression['source'])['element']).map(of));
      default:
        return compared(expression.type, operands());
    }
  }

  #gathered(type: 'Max' | 'Min' | 'Sum', list: readonly Scalar[]): Worth {
    return list
      .map((one) => this.#named(one))
      .reduce((a, b) => this.#named(gathered(type, scalar(a), scalar(b))));
  }

  #property(expression: Elm, scope: Scope): Worth {
    const source = this.#read(elm(expression['source']), scope);
    if (!('parts' in source)) throw new Error('a part is asked of what is no record');
    return found(source.parts, expression['path']);
  }

  #call(expression: Elm, scope: Scope): Worth {
    const statement = this.#statement(String(expression['name']));
    const names = (statement['operand'] as readonly { name: string }[]).map(({ name }) => name);
    const given = elms(expression['operand']).map((operand) => this.#named(this.#read(operand, scope)));
    const operands = new Map(names.map((name, index) => [name, given[index] as Worth]));
    const worth = this.#read(elm(statement['expression']), { operands });
    return this.#called(String(expression['name']), worth);
  }
}

function found(parts: ReadonlyMap<string, Worth>, name: unknown): Worth {
  const worth = parts.get(String(name));
  if (worth === undefined) throw new Error(`the library names ${String(name)}, which is not there`);
  return worth;
}

function literal({ valueType, value }: Elm): Scalar {
  const type = String(valueType).split('}')[1];
  if (type === 'Boolean') return plain(String(value), true);
  if (type !== 'Integer') return plain(String(numberOfWord(String(value))), false);
  const isFew = Number(value) >= 0 && Number(value) < 10;
  const cases = isFew ? new Map([[Number(value), 'true']]) : undefined;
  return { ...plain(number(Number(value)), false), ...withCases(cases) };
}

function chosen(condition: Scalar, then: Scalar, otherwise: Scalar): Scalar {
  const isThen = all([not(condition.isNull), condition.value]);
  return {
    value: choose(isThen, then.value, otherwise.value),
    isNull: choose(isThen, then.isNull, otherwise.isNull),
    isBoolean: then.isBoolean || otherwise.isBoolean,
    ...withCases(eitherCases(isThen, then.cases, otherwise.cases)),
  };
}

function firstKnown(one: Scalar, rest: Scalar): Scalar {
  return {
    value: choose(one.isNull, rest.value, one.value),
    isNull: all([one.isNull, rest.isNull]),
    isBoolean: one.isBoolean || rest.isBoolean,
  };
}

const RULES = { Max: Math.max, Min: Math.min, Sum: (a: number, b: number): number => a + b };

/** Nulls in a list are passed over; of an empty list nothing comes. */
function gathered(type: 'Max' | 'Min' | 'Sum', a: Scalar, b: Scalar): Scalar {
  const isBetter = `(${type === 'Max' ? '>=' : '<='} ${a.value} ${b.value})`;
  const both = type === 'Sum' ? `(+ ${a.value} ${b.value})` : choose(isBetter, a.value, b.value);
  if (a.cases !== undefined && b.cases !== undefined && a.isNull === 'false' && b.isNull === 'false') {
    const cases = combined(a.cases, b.cases, RULES[type]);
    return { value: numberIn(cases), isNull: 'false', isBoolean: false, cases };
  }
  return {
    value: choose(a.isNull, b.value, choose(b.isNull, a.value, both)),
    isNull: all([a.isNull, b.isNull]),
    isBoolean: false,
  };
}

const COMPARED: Readonly<
  Record<string, readonly [sign: string, isBoolean: boolean, rule: (a: number, b: number) => number]>
> = {
  Equal: ['=', true, (a, b) => Number(a === b)],
  GreaterOrEqual: ['>=', true, (a, b) => Number(a >= b)],
  Less: ['<', true, (a, b) => Number(a < b)],
  Add: ['+', false, (a, b) => a + b],
};

/** One null makes the outcome null. */
function compared(type: string, operands: readonly Scalar[]): Scalar {
  const [sign, isBoolean, rule] = COMPARED[type] ?? [];
  if (sign === undefined || isBoolean === undefined || rule === undefined)
    throw new Error(`the library uses ${type}, which is not read`);
  const [a, b] = operands;
  const isNull = any(operands.map((operand) => operand.isNull));
  if (a?.cases !== undefined && b?.cases !== undefined) {
    const cases = combined(a.cases, b.cases, rule);
    if (!isBoolean) return { value: numberIn(cases), isNull, isBoolean, cases };
    return { value: cases.get(1) ?? 'false', isNull, isBoolean };
  }
  return { value: `(${sign} ${operands.map(({ value }) => value).join(' ')})`, isNull, isBoolean };
}

/** Answers a word among others as the number it is written as. */
export function wordAmong(place: string, among: readonly (readonly [place: number, word: string])[]): string {
  return among.reduce((rest, [at, word]) => choose(equal(place, number(at)), numberOfWord(word), rest), '0');
}
