import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckInCreated, ProblemDocument } from '@afterneedle/contract';
import type { LightMyRequestResponse } from 'fastify';
import { addClinic, startTestServer, type TestClinic, type TestServer, tokenOf } from './test-server.ts';

/** A server and a clinic for photos, with what lies on its disk. */
export interface PhotoPlace {
  readonly server: TestServer;
  readonly clinic: TestClinic;
  readonly folderOf: (created: CheckInCreated) => string;
  readonly filesOf: (created: CheckInCreated) => readonly string[];
  readonly readPicture: (created: CheckInCreated, id: string) => Promise<LightMyRequestResponse>;
  readonly stop: () => Promise<void>;
}

/** The header of a person who has the private link. */
export function byLink(created: CheckInCreated): { readonly authorization: string } {
  return { authorization: `Bearer ${tokenOf(created)}` };
}

/** The codes of the problems an answer names. */
export function codesOf(answer: { readonly json: <T>() => T }): readonly string[] {
  return answer.json<ProblemDocument>().problems.map(({ code }) => code);
}

/** Starts a server with a clinic and a data directory of its own. */
export async function openPhotoPlace(): Promise<PhotoPlace> {
  const server = await startTestServer();
  const clinic = await addClinic(server);
  const { dataDirectory } = server.services.config;
  const folderOf = (created: CheckInCreated): string =>
    join(dataDirectory, 'photos', clinic.clinicId, created.id);
  return {
    server,
    clinic,
    folderOf,
    filesOf: (created) => (existsSync(folderOf(created)) ? readdirSync(folderOf(created)).toSorted() : []),
    readPicture: (created, id) =>
      server.app.inject({
        url: `/api/v1/check-ins/${created.id}/photos/${id}/picture`,
        headers: byLink(created),
      }),
    stop: async () => {
      await server.stop();
      rmSync(dataDirectory, { recursive: true, force: true });
    },
  };
}
