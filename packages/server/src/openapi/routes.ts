import swagger from '@fastify/swagger';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import type { App } from '../platform/app-type.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const fieldsOf = (value: unknown, name: string): Record<string, unknown> => {
  const field = isRecord(value) ? value[name] : undefined;
  return isRecord(field) ? field : {};
};

/** Says that refusals are problem+json, which a schema by itself cannot say; readiness has no problem to tell. */
function nameProblemJson<T>(document: T): T {
  for (const [address, path] of Object.entries(fieldsOf(document, 'paths'))) {
    if (!address.startsWith('/api/') || !isRecord(path)) continue;
    for (const operation of Object.values(path)) {
      for (const [status, response] of Object.entries(fieldsOf(operation, 'responses'))) {
        const refusal = fieldsOf(response, 'content')['application/json'];
        if (status >= '400' && refusal !== undefined && isRecord(response)) {
          response['content'] = { 'application/problem+json': refusal };
        }
      }
    }
  }
  return document;
}

/** Gathers the description of every API route into one OpenAPI 3.1 document. */
export async function describeApi(app: App): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Afterneedle',
        version: '1',
        description:
          'Check-ins after microneedling, the inbox of the clinic, and plans, product checks and screenings that store nothing. This is advice, not a diagnosis. Errors are problem+json.',
        license: { name: 'MIT', identifier: 'MIT' },
      },
      components: {
        securitySchemes: {
          privateLink: { type: 'http', scheme: 'bearer', description: 'The part after # in a private link.' },
          staffSession: { type: 'apiKey', in: 'cookie', name: 'afterneedle-session' },
        },
      },
    },
    transform: jsonSchemaTransform,
    transformObject: (document) => nameProblemJson(jsonSchemaTransformObject(document)),
  });
}

/** Adds the address of the OpenAPI document itself. */
export function addOpenApiRoute(app: App): void {
  app.get(
    '/api/v1/openapi.json',
    { schema: { hide: true }, config: { may: 'anybody', audit: 'none: public description of the API' } },
    (_request, reply) => reply.type('application/json').send(JSON.stringify(app.swagger())),
  );
}
