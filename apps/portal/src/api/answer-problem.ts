import { HttpException } from '@nestjs/common';
import { statusOf, TooMany, type Exchange } from '@yichuang/door';
import type { Locale, Text } from '@yichuang/kernel';

import { ApiProblem } from './api-problem.js';
import { localeOf } from './locale-of.js';

const titles: Readonly<Record<number, Text>> = {
  400: { zh: '请求的格式不对，请按接口说明改正', en: 'The request is malformed: see the API description' },
  404: { zh: '没有这个地址，请查看 /api/v1/openapi.json', en: 'There is no such address: see /api/v1/openapi.json' },
  413: { zh: '内容过大', en: 'The content is too large' },
  415: { zh: '请发送 JSON', en: 'Send JSON' },
  429: { zh: '请求过于频繁，请稍后再试', en: 'Too many requests: try again later' },
};
const ourFault: Text = { zh: '系统出现问题，您的请求没有处理，请稍后再试', en: 'Something went wrong on our side. Your request was not carried out: try again later' };

/** Answers whatever went wrong under /api as a problem document, without anything of the inside. */
export async function answerProblem(error: unknown, { request, reply }: Exchange): Promise<void> {
  const status = statusOf(error);
  const problem = error instanceof ApiProblem ? error : new ApiProblem(status, titles[status] ?? (error instanceof HttpException ? { zh: '请求被拒绝', en: 'The request was refused' } : ourFault));
  if (error instanceof TooMany) reply.header('retry-after', String(error.retryAfterSeconds));
  if (problem.statusCode === 401) reply.header('www-authenticate', 'Bearer');
  await reply.status(problem.statusCode).type('application/problem+json').send(JSON.stringify(toDocument(problem, localeOf(request))));
}

const toDocument = ({ statusCode: status, title, errors }: ApiProblem, locale: Locale) => ({
  type: 'about:blank',
  status,
  title: title[locale],
  ...(errors.length > 0 && { errors: errors.map(({ pointer, code, message }) => ({ pointer, code, detail: message[locale] })) }),
});
