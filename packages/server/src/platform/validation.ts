import type { FastifySchemaCompiler } from 'fastify';
import type { z } from 'zod';
import { InvalidInput } from './problems.ts';

/** Parses each part of a request by its zod schema. */
export const validateByZod: FastifySchemaCompiler<z.ZodType> =
  ({ schema }) =>
  (data: unknown) => {
    // An absent body is a missing body, said as such.
    const result = schema.safeParse(data === null ? undefined : data, { reportInput: true });
    return result.success ? { value: result.data } : { error: new InvalidInput(result.error.issues) };
  };
