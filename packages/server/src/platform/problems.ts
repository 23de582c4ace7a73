import type { ContractProblem, ProblemCode, ProblemDocument } from '@afterneedle/contract';
import { fieldName } from '@afterneedle/contract';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** A request that is refused for a reason the caller can mend; a value, not a bug. */
export interface Refusal {
  readonly status: number;
  readonly title: string;
  readonly problems: readonly ContractProblem[];
}

/** What a step of a request came to. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal };

/** Says yes with a value. */
export function granted<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

/** Says no. */
export function refused(refusal: Refusal): Outcome<never> {
  return { ok: false, refusal };
}

/** Names one problem. */
export function problem(path: string, code: ProblemCode, message: string): ContractProblem {
  return { path, code, message };
}

/** The one answer for "there is none" and for "it is not yours", so that they cannot be told apart. */
export function noSuch(what: string | 'template'): Refusal {
  return {
    status: 404,
    title: 'Not found',
    problems: [problem('', 'not-found', `There is no such ${what}.`)],
  };
}

/** Ends a request by throwing where a value cannot be handed back: in hooks. */
export class RefusedRequest extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.title);
    this.name = 'RefusedRequest';
    this.refusal = refusal;
  }
}

/** Where a part of a request stands in a pointer: body fields at the root, the rest under its own name. */
const PREFIX_OF_PART: Readonly<Record<string, string>> = {
  body: '',
  querystring: '/query',
  params: '/params',
  headers: '/headers',
};

/** What is wrong with one part of a request. */
export class InvalidInput extends Error {
  readonly problems: readonly ContractProblem[];
  validationContext?: string;
  constructor(problems: readonly ContractProblem[]) {
    super('invalid input');
    this.name = 'InvalidInput';
    this.problems = problems;
  }
}

/** Problems with these codes are about a field, so they name it. */
const ABOUT_A_FIELD: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'not-an-object',
  'unknown-field',
  'unknown-fact',
  'bad-value',
  'out-of-range',
  'too-long',
  'too-short',
  'not-allowed',
  'missing',
  'in-the-future',
]);

function pathOf(pointer: string): readonly PropertyKey[] {
  const parts = pointer.split('/').slice(1);
  return parts.map((part) =>
    /^\d+$/.test(part) ? Number(part) : part.replaceAll('~1', '/').replaceAll('~0', '~'),
  );
}

/** Says a problem as a whole sentence that names its field. */
function said({ path, code, message }: ContractProblem): ContractProblem {
  const field = path === '' || !ABOUT_A_FIELD.has(code) ? undefined : fieldName(pathOf(path));
  const named = field === undefined || message.includes(field) ? message : `${field}: ${message}`;
  return { path, code, message: /[.!?]$/.test(named) ? named : `${named}.` };
}

function documentOf(request: FastifyRequest, refusal: Refusal): ProblemDocument {
  return {
    type: `urn:afterneedle:problem:${refusal.problems[0]?.code ?? 'internal'}`,
    title: refusal.title,
    status: refusal.status,
    problems: refusal.problems.map(said),
    requestId: request.id,
  };
}

/** Answers a refused request as problem+json. */
export function sendRefusal(request: FastifyRequest, reply: FastifyReply, refusal: Refusal): FastifyReply {
  return reply
    .code(refusal.status)
    .type('application/problem+json; charset=utf-8')
    .serializer((payload: unknown) => JSON.stringify(payload))
    .send(documentOf(request, refusal));
}

const BODY = 'The body must be a JSON object';

function refusalOfFastify(error: FastifyError, request: FastifyRequest): Refusal | undefined {
  const one = (status: number, title: string, path: string, code: ProblemCode, message: string): Refusal => ({
    status,
    title,
    problems: [problem(path, code, message)],
  });
  switch (error.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return one(
        413,
        'The request is too large',
        request.routeOptions.config.longestField ?? '',
        'body-too-large',
        `The request may have at most ${request.routeOptions.bodyLimit ?? 65_536} bytes.`,
      );
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return one(
        415,
        'Unknown kind of content',
        '',
        'wrong-media-type',
        `${BODY}. Send it with the header Content-Type: application/json.`,
      );
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
      return one(400, 'No content', '', 'missing', `${BODY}. Nothing came.`);
    case 'FST_ERR_CTP_INVALID_JSON_BODY':
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
      return one(400, 'Not readable', '', 'malformed-json', `${BODY}. What came cannot be read as JSON.`);
    default:
      break;
  }
  if (error.statusCode === 429) {
    return one(
      429,
      'Too many requests',
      '',
      'too-many-requests',
      'Too many requests. Please wait and try again.',
    );
  }
  if (error instanceof SyntaxError && error.statusCode === 400) {
    return one(400, 'Not readable', '', 'malformed-json', `${BODY}. What came cannot be read as JSON.`);
  }
  if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500) {
    return one(error.statusCode, 'Refused', '', 'bad-value', 'The request could not be read.');
  }
  return undefined;
}

const CONNECTION_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'EPIPE',
  '57P01',
  '57P02',
  '57P03',
  '53300',
  '55000',
  '3D000',
  '08006',
  '08003',
  '08001',
]);

function isDatabaseAway(error: FastifyError): boolean {
  return (
    CONNECTION_CODES.has(error.code) ||
    error.message === 'timeout exceeded when trying to connect' ||
    error.message.startsWith('Connection terminated')
  );
}

/** Answers a request whose address could not even be read. */
export function answerUnreadable(_error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  sendRefusal(request, reply, {
    status: 400,
    title: 'Not readable',
    problems: [problem('', 'bad-value', 'This address is not readable.')],
  });
}

/** Turns every refusal and every bug into problem+json, in this one place. */
export function answerProblems(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    if (error instanceof RefusedRequest) return sendRefusal(request, reply, error.refusal);
    if (error instanceof InvalidInput) {
      const prefix = PREFIX_OF_PART[error.validationContext ?? 'body'] ?? '';
      return sendRefusal(request, reply, {
        status: 422,
        title: 'Something in the request is not right',
        problems: error.problems.map((one) => ({ ...one, path: `${prefix}${one.path}` })),
      });
    }
    const refusal = refusalOfFastify(error, request);
    if (refusal !== undefined) return sendRefusal(request, reply, refusal);
    const away = isDatabaseAway(error);
    request.log.error({ err: error }, away ? 'database away' : 'bug');
    if (away) reply.header('retry-after', '5');
    return sendRefusal(request, reply, {
      status: away ? 503 : 500,
      title: away ? 'Not available right now' : 'Something went wrong',
      problems: [
        away
          ? problem(
              '',
              'unavailable',
              'The server cannot reach its records. Try again soon: what comes twice is stored once.',
            )
          : problem('', 'internal', 'Something went wrong here. Try again: what comes twice is stored once.'),
      ],
    });
  });
  app.setNotFoundHandler((request, reply) =>
    sendRefusal(request, reply, {
      status: 404,
      title: 'Not found',
      problems: [problem('', 'not-found', 'There is nothing at this address.')],
    }),
  );
}
