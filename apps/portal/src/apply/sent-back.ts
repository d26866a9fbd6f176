import type { Problem } from '@yichuang/definition';
import type { Text } from '@yichuang/kernel';

export interface SentBack {
  /** The page of the application where it goes on. */
  readonly page: 'apply' | 'materials' | 'check';
  readonly text: Text;
}

export const incomplete: Text = { zh: '还有内容需要填写，请补充后继续', en: 'Something is still to be answered: complete the form and continue' };
const papersMissing: Text = { zh: '还有材料需要上传', en: 'A material is still to be uploaded' };

/** Where an application goes on that was not received, and why. What is about no answer nobody can mend on a form: it is said where they sent it. */
export function sentBack(problems: readonly Problem[]): SentBack {
  const whole = problems.find(({ pointer }) => pointer === '');
  if (whole) return { page: 'check', text: whole.message };
  const isAboutPapers = problems.every(({ pointer }) => pointer.startsWith('/materials'));
  return isAboutPapers ? { page: 'materials', text: papersMissing } : { page: 'apply', text: incomplete };
}
