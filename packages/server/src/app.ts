import Fastify, { type FastifyInstance, LogController } from 'fastify';
import { createSerializerCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import { type AuditedRoute, requireAuditDeclarations } from './audit/route-audit.ts';
import { addCheckInRoutes } from './check-ins/routes.ts';
import { addClinicRoutes } from './clinics/routes.ts';
import { addHealthRoutes } from './health/routes.ts';
import { addInboxRoutes } from './inbox/routes.ts';
import { addKnowledgeRoutes } from './knowledge/routes.ts';
import { addOpenApiRoute, describeApi } from './openapi/routes.ts';
import { addPlanRoutes } from './plans/routes.ts';
import type { App } from './platform/app-type.ts';
import { type LogStream, loggerOptions, logRequests } from './platform/logging.ts';
import { answerProblems, answerUnreadable } from './platform/problems.ts';
import { guard } from './platform/security.ts';
import type { Services } from './platform/services.ts';
import { servePages, WEB_DIST } from './platform/static.ts';
import { validateByZod } from './platform/validation.ts';
import { addProductCheckRoutes } from './product-checks/routes.ts';
import { addScreeningRoutes } from './screenings/routes.ts';
import { addStaffRoutes } from './staff/routes.ts';

/** The largest body taken, in bytes. */
const BODY_LIMIT = 65_536;

/** The server, ready to listen or to be asked in a test, and the table of its routes. */
export interface CreatedApp {
  readonly app: App;
  readonly routes: readonly AuditedRoute[];
}

/** Puts the server together from its services; nothing here opens a socket or reads the environment. */
export async function createApp(
  services: Services,
  options: { readonly logStream?: LogStream; readonly webDirectory?: string } = {},
): Promise<CreatedApp> {
  const { trustedProxies, logLevel } = services.config;
  const fastify: FastifyInstance = Fastify({
    bodyLimit: BODY_LIMIT,
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: 'idle',
    return503OnClosing: true,
    requestTimeout: 30_000,
    trustProxy: (_address, hop) => hop < trustedProxies,
    genReqId: () => services.newId(),
    logger: loggerOptions(logLevel, options.logStream),
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: answerUnreadable,
  });
  const app: App = fastify.withTypeProvider<ZodTypeProvider>();
  app.setValidatorCompiler(validateByZod);
  app.setSerializerCompiler(createSerializerCompiler());
  answerProblems(app);
  logRequests(app);
  const routes = requireAuditDeclarations(app);
  await guard(app, services.publicUrl);
  await describeApi(app);
  // Inside a plugin, so that the documents' plugin has seen every route.
  await app.register(async (scope) => {
    const routed: App = scope.withTypeProvider<ZodTypeProvider>();
    addCheckInRoutes(routed, services);
    addInboxRoutes(routed, services);
    addClinicRoutes(routed, services);
    addStaffRoutes(routed, services);
    addPlanRoutes(routed, services);
    addProductCheckRoutes(routed, services);
    addScreeningRoutes(routed, services);
    addKnowledgeRoutes(routed, services);
    addHealthRoutes(routed, services);
    addOpenApiRoute(routed);
    await servePages(routed, options.webDirectory ?? WEB_DIST);
  });
  return { app, routes };
}
