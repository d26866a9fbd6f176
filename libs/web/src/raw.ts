import type { VNode } from 'preact';
import { jsxTemplate } from 'preact/jsx-runtime';

/** Markup we rendered ourselves earlier, put in as it is. Never for anything that came from outside. */
export const Raw = ({ html }: { readonly html: string }): VNode => jsxTemplate([html]) as VNode;
