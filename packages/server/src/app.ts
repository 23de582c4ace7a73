import Fastify, { type FastifyInstance, LogController } from 'fastify';
import { createSerializerCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import { addAlertRoutes } from './alerts/routes.ts';
import { type AuditedRoute, requireAuditDeclarations } from './audit/route-audit.ts';
import { addAuditRoutes } from './audit/trail/routes.ts';
import { addBeforePhotoRoutes } from './before-photos/routes.ts';
import { addCaseFileRoutes } from './case-file/routes.ts';
import { addCatalogueRoutes } from './catalogue/routes.ts';
import { addCheckInRoutes } from './check-ins/routes.ts';
import { addClinicRoutes } from './clinics/routes.ts';
import { addComplicationRoutes } from './complications/routes.ts';
import { addDisputeRoutes } from './disputes/routes.ts';
import { addErasureRoutes } from './erasure/routes.ts';
import { addClinicExportRoute } from './export/clinic-routes.ts';
import { addExportRoutes } from './export/routes.ts';
import { addHandOverRoutes } from './hand-over/routes.ts';
import { addHealthRoutes } from './health/routes.ts';
import type { InboxReadings } from './inbox/list-inbox.ts';
import { addInboxRoutes } from './inbox/routes.ts';
import { createSharedReadings } from './inbox/share-readings.ts';
import { addInboxStreamRoutes } from './inbox/stream-routes.ts';
import { addInsightRoutes } from './insights/routes.ts';
import { addKnowledgeRoutes } from './knowledge/routes.ts';
import { addMessageRoutes } from './messages/routes.ts';
import { addOpenApiRoute, describeApi } from './openapi/routes.ts';
import { addImportRoutes } from './people/import-routes.ts';
import { addPeopleRoutes } from './people/routes.ts';
import { addPhotoRoutes } from './photos/routes.ts';
import { addPlanRoutes } from './plans/routes.ts';
import type { App } from './platform/app-type.ts';
import { type LogStream, loggerOptions, logRequests } from './platform/logging.ts';
import { answerProblems, answerUnreadable } from './platform/problems.ts';
import { guard } from './platform/security.ts';
import type { Services } from './platform/services.ts';
import { servePages, WEB_DIST } from './platform/static.ts';
import { validateByZod } from './platform/validation.ts';
import { addProductCheckRoutes } from './product-checks/routes.ts';
import { addProtocolRoutes } from './protocols/routes.ts';
import { addRetentionRoutes } from './retention/routes.ts';
import { addScreeningRoutes } from './screenings/routes.ts';
import { addPasskeyRoutes } from './staff/passkey-routes.ts';
import { addStaffRoutes } from './staff/routes.ts';
import { addSessionRoutes } from './staff/session-routes.ts';
import { addTeamRoutes } from './team/routes.ts';
import { addTemplateRoutes } from './templates/routes.ts';
import { addTreatmentRoutes } from './treatments/routes.ts';

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
    const readings: InboxReadings = createSharedReadings();
    addCheckInRoutes(routed, services);
    addInboxRoutes(routed, services, readings);
    addInboxStreamRoutes(routed, services, readings);
    addAlertRoutes(routed, services);
    addMessageRoutes(routed, services);
    addCaseFileRoutes(routed, services);
    addTemplateRoutes(routed, services);
    addPhotoRoutes(routed, services);
    addClinicRoutes(routed, services);
    addStaffRoutes(routed, services);
    addSessionRoutes(routed, services);
    addPasskeyRoutes(routed, services);
    addTeamRoutes(routed, services);
    addPeopleRoutes(routed, services);
    addCatalogueRoutes(routed, services);
    addProtocolRoutes(routed, services);
    addTreatmentRoutes(routed, services);
    addBeforePhotoRoutes(routed, services);
    addComplicationRoutes(routed, services);
    addInsightRoutes(routed, services);
    addHandOverRoutes(routed, services);
    addImportRoutes(routed, services);
    addPlanRoutes(routed, services);
    addDisputeRoutes(routed, services);
    addProductCheckRoutes(routed, services);
    addScreeningRoutes(routed, services);
    addKnowledgeRoutes(routed, services);
    addAuditRoutes(routed, services);
    addErasureRoutes(routed, services);
    addExportRoutes(routed, services);
    addClinicExportRoute(routed, services);
    addRetentionRoutes(routed, services);
    addHealthRoutes(routed, services);
    addOpenApiRoute(routed);
    await servePages(routed, options.webDirectory ?? WEB_DIST);
  });
  return { app, routes };
}
