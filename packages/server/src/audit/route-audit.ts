import { PERMISSIONS, type Permission } from '@afterneedle/contract';
import type { FastifyInstance, RouteOptions } from 'fastify';
import type { AuditDeclaration } from './events.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What this route writes to the audit trail; compulsory. */
    audit?: AuditDeclaration;
    /** Who may; compulsory. */
    may?: RouteAccess;
    /** The field that is to blame when a body is too large. */
    longestField?: string;
  }
}

/** Who may use a route: a role with a permission, whoever holds a person's private link, or anybody. */
export type RouteAccess = Permission | 'person' | 'anybody';

/** Answers whether a route is for staff, by a permission. */
export function isPermission(access: RouteAccess): access is Permission {
  return PERMISSIONS.some((permission) => permission === access);
}

/** One route as it stands in the table. */
export interface AuditedRoute {
  readonly method: string;
  readonly url: string;
  readonly audit: AuditDeclaration;
  readonly may: RouteAccess;
}

function isOfPlugin(route: RouteOptions): boolean {
  // The static plugin adds its own catch-all for built files.
  return route.url === '/*' || route.url === '*';
}

/** Refuses to start with a route that does not say who may and what it writes to the audit trail; collects the table. */
export function requireAuditDeclarations(app: FastifyInstance): readonly AuditedRoute[] {
  const table: AuditedRoute[] = [];
  app.addHook('onRoute', (route) => {
    const audit = route.config?.audit;
    const may = route.config?.may;
    if (audit === undefined) {
      if (isOfPlugin(route)) return;
      throw new Error(`The route ${String(route.method)} ${route.url} declares no audit event.`);
    }
    if (may === undefined)
      throw new Error(`The route ${String(route.method)} ${route.url} does not say who may use it.`);
    for (const method of [route.method].flat()) {
      if (method !== 'HEAD') table.push({ method, url: route.url, audit, may });
    }
  });
  return table;
}
