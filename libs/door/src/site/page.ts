import type { PageProps } from '@yichuang/web';
import type { VNode } from 'preact';

/** A page as its presenter composes it; who looks at it is added by the visit. */
export interface Page extends Pick<PageProps, 'title' | 'description' | 'hasProblems' | 'section' | 'before' | 'width'> {
  readonly body: VNode;
}
