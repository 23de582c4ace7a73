import type { FastifyInstance, FastifyServerOptions } from 'fastify';

/** Names an error without its message: messages and details of drivers repeat what people wrote. */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error };
  const from = error as Error & { code?: unknown; table?: unknown; constraint?: unknown; routine?: unknown };
  return {
    name: error.name,
    code: from.code,
    table: from.table,
    constraint: from.constraint,
    routine: from.routine,
    at: (error.stack ?? '')
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 8),
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  };
}

/** Where log lines go. */
export interface LogStream {
  readonly write: (line: string) => void;
}

/** Structured logs to the error stream, with no body, no address, no query and no message of an error. */
export function loggerOptions(
  level: string,
  stream: LogStream = process.stderr,
): NonNullable<FastifyServerOptions['logger']> {
  return {
    level,
    base: null,
    stream,
    serializers: {
      err: describeError as never,
      req: (request: { method: string }) => ({ method: request.method }) as never,
      res: (reply: { statusCode: number }) => ({ statusCode: reply.statusCode }) as never,
    },
  };
}

/** Logs each answered request by the pattern of its route, never by its address. */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    request.log.info(
      {
        method: request.method,
        route: request.routeOptions.url ?? 'none',
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'answered',
    );
  });
}
