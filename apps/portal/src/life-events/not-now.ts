import type { Text } from '@yichuang/kernel';

/** Why a step of a life event does not begin. */
export const notNow: Text = {
  zh: '这个事项现在不能开始：可能已经提交，或者要等前一事项办成，或者另一件事中这个事项的申请还没有提交',
  en: 'This cannot begin now: it may have been sent, waits for another to be granted, or another life event has an application for it that is not sent yet',
};
