import type { FastifyRequest } from 'fastify';
import { granted, noSuch, type Outcome, problem, refused } from '../platform/problems.ts';
import { type LinkToken, readLinkToken } from './link-token.ts';

/** A person reaches the one check-in their private link names, and nothing else. */
export function readPersonLink(request: FastifyRequest, checkInId: string): Outcome<LinkToken> {
  const { authorization } = request.headers;
  if (authorization === undefined) {
    return refused({
      status: 401,
      title: 'Your private link is needed',
      problems: [problem('/headers/authorization', 'no-link', 'Open this check-in with its private link.')],
    });
  }
  const token = /^Bearer (\S+)$/i.exec(authorization)?.[1];
  const link = token === undefined ? undefined : readLinkToken(token);
  if (link === undefined || link.checkInId !== checkInId) return refused(noSuch('check-in'));
  return granted(link);
}
