import { readAs } from '@afterneedle/contract';
import type { FastifySchemaCompiler } from 'fastify';
import type { z } from 'zod';
import { InvalidInput } from './problems.ts';

/** Reads each part of a request by its zod schema. */
export const validateByZod: FastifySchemaCompiler<z.ZodType> =
  ({ schema }) =>
  (data: unknown) => {
    // An absent body is a missing body, said as such.
    const read = readAs(schema, data === null ? undefined : data);
    return read.ok ? { value: read.value } : { error: new InvalidInput(read.problems) };
  };
