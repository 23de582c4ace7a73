import type { FastifyInstance, RouteOptions } from 'fastify';
import type { AuditDeclaration } from './events.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What this route writes to the audit trail; compulsory. */
    audit?: AuditDeclaration;
    /** The field that is to blame when a body is too large. */
    longestField?: string;
  }
}

/** One route as it stands in the table. */
export interface AuditedRoute {
  readonly method: string;
  readonly url: string;
  readonly audit: AuditDeclaration;
}

function isOfPlugin(route: RouteOptions): boolean {
  // The static plugin adds its own catch-all for built files.
  return route.url === '/*' || route.url === '*';
}

/** Refuses to start with a route that does not say what it writes to the audit trail, and collects the table. */
export function requireAuditDeclarations(app: FastifyInstance): readonly AuditedRoute[] {
  const table: AuditedRoute[] = [];
  app.addHook('onRoute', (route) => {
    const audit = route.config?.audit;
    if (audit === undefined) {
      if (isOfPlugin(route)) return;
      throw new Error(`The route ${String(route.method)} ${route.url} declares no audit event.`);
    }
    for (const method of [route.method].flat()) {
      if (method !== 'HEAD') table.push({ method, url: route.url, audit });
    }
  });
  return table;
}
