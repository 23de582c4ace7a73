import type { ProblemCode } from '@afterneedle/contract';
import { problem, RefusedRequest } from '../platform/problems.ts';

const NOT_RIGHT = 'Something in the request is not right';

/** A field that is not as it should be. */
export function wrongField(path: string, code: ProblemCode, message: string): RefusedRequest {
  return new RefusedRequest({ status: 422, title: NOT_RIGHT, problems: [problem(path, code, message)] });
}

/** The one answer for "there is none" and for "it is not yours". */
export function noRecord(
  what: 'person' | 'treatment' | 'photo' | 'link' | 'device' | 'product' | 'import',
): RefusedRequest {
  return new RefusedRequest({
    status: 404,
    title: 'Not found',
    problems: [problem('', 'not-found', `There is no such ${what}.`)],
  });
}

/** Somebody else wrote the record since it was read. */
export function changedMeanwhile(): RefusedRequest {
  return new RefusedRequest({
    status: 409,
    title: 'Changed meanwhile',
    problems: [
      problem(
        '/version',
        'changed-meanwhile',
        'Somebody else changed this record. Open it again, then make your change.',
      ),
    ],
  });
}

/** A part of a record this role may not write. */
export function notForRole(path: string): RefusedRequest {
  return new RefusedRequest({
    status: 403,
    title: 'Your role may not do this',
    problems: [problem(path, 'not-your-role', 'Your role at this clinic may not write about health.')],
  });
}
