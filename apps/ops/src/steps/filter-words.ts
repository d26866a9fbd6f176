import { formatReference, type Locale, type Text } from '@yichuang/kernel';
import type { StepFilter } from '@yichuang/one-window';

import { kindName, serviceName } from '../words/names.js';
import { pageWords } from '../words/page-words.js';

const all: Text = { zh: '全部失败与暂存的步骤', en: 'All failed and parked steps' };

/** Which steps a filter means, with what else is to be said of them. */
export function filterInWords({ stepId, state, kind, serviceId, error, olderThanMinutes, reference }: StepFilter, locale: Locale, besides?: string): string {
  const parts = [
    stepId !== undefined && `#${stepId}`,
    state && pageWords[state][locale],
    kind && kindName(kind)[locale],
    serviceId && serviceName(serviceId)[locale],
    error && `“${error}”`,
    olderThanMinutes !== undefined && `> ${olderThanMinutes} min`,
    reference && formatReference(reference),
    besides,
  ];
  return parts.filter(Boolean).join(' · ') || all[locale];
}
