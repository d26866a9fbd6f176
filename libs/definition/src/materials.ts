import type { Text } from '@yichuang/kernel';

import { unlessSilent } from './facts.js';

/** A paper the applicant may have to hand in, unless a register already answers (免证办). */
export interface Material<F = never, C = never> {
  readonly id: string;
  readonly text: Text;
  /** Needed only then; always when absent. Looks at the form alone. */
  readonly requiredWhen?: (form: F) => boolean;
  /** Not needed when this holds on what the registers said. */
  readonly waivedWhen?: (subject: C) => boolean;
  /** Why it is usually not needed, for the guide. */
  readonly waiver?: Text;
  /** Brought or collected at the window, never uploaded. */
  readonly onPaper?: boolean;
  /** May be handed in after acceptance against a promise (容缺受理, 《河南省优化营商环境条例》第三十五条). */
  readonly promisable?: boolean;
}

export type MaterialState = 'not-required' | 'handed-in' | 'waived' | 'on-paper' | 'missing';

/** Where a material stands. What a silent register would have waived counts as missing: a person decides. */
export function materialState<F, C>(material: Material<F, C>, form: F, subject: C, handedIn: boolean): MaterialState {
  if (material.requiredWhen && !material.requiredWhen(form)) return 'not-required';
  if (handedIn) return 'handed-in';
  if (unlessSilent(() => material.waivedWhen?.(subject))) return 'waived';
  return material.onPaper ? 'on-paper' : 'missing';
}
