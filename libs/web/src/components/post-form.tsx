import type { ComponentChildren } from 'preact';

import { CsrfField } from '../csrf.js';

export interface PostFormProps {
  readonly action: string;
  readonly csrf: string;
  /** Sends files. */
  readonly multipart?: boolean;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** A form that changes something. Its first field is the token, so that it is known before any file arrives. */
export const PostForm = ({ action, csrf, multipart, class: name, children }: PostFormProps) => (
  <form action={action} method="post" class={name} novalidate enctype={multipart ? 'multipart/form-data' : undefined}>
    <CsrfField token={csrf} />
    {children}
  </form>
);
