import type { Locale } from '@yichuang/kernel';
import type { FastifyRequest } from 'fastify';

/** Chinese, unless the caller's first wish is English. */
export const localeOf = ({ headers }: FastifyRequest): Locale => (headers['accept-language']?.toLowerCase().startsWith('en') ? 'en' : 'zh');
