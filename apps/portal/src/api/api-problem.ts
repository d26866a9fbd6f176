import type { Text } from '@yichuang/kernel';

export interface ProblemDetail {
  /** JSON pointer into the request. */
  readonly pointer: string;
  readonly code: string;
  readonly message: Text;
}

/** A refusal of the API, answered as `application/problem+json` (RFC 9457) in the caller's language. */
export class ApiProblem extends Error {
  constructor(
    readonly statusCode: number,
    readonly title: Text,
    readonly errors: readonly ProblemDetail[] = [],
  ) {
    super(title.en);
  }
}

export const notSignedIn = new ApiProblem(401, { zh: '请先登录，并在 Authorization 中给出令牌', en: 'Sign in first and give the token in Authorization' });
export const notFound = new ApiProblem(404, { zh: '没有找到', en: 'Not found' });
export const invalid = (errors: readonly ProblemDetail[]): ApiProblem => new ApiProblem(422, { zh: '有内容需要改正，请逐项查看', en: 'Some answers need correcting: see each error' }, errors);

const beside = /^\/(?:materials|replies)(?:\/|$)/;

/** The same for problems of answers that stand under a name of the request; those of materials and replies stand beside it. */
export const invalidIn = (name: 'form' | 'answers', problems: readonly ProblemDetail[]): ApiProblem =>
  invalid(problems.map(({ pointer, ...problem }) => ({ ...problem, pointer: beside.test(pointer) ? pointer : `/${name}${pointer}` })));
