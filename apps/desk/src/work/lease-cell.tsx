import type { SignedVisit } from '@yichuang/door';
import type { Text } from '@yichuang/kernel';
import type { TaskLine } from '@yichuang/one-window';
import { CsrfField } from '@yichuang/web';

import { heldUntil } from '../lights/held-until.js';

const words = {
  until: { zh: '至', en: 'until' },
  release: { zh: '退回', en: 'Give back' },
} satisfies Record<string, Text>;

/** Until when a case is held, and the way to give it back. */
export const LeaseCell = ({ visit, item: { reference, leaseUntil }, now }: { readonly visit: SignedVisit; readonly item: TaskLine; readonly now: Date }) => (
  <span class="yc-cases__actions">
    {leaseUntil && (
      <span class="yc-number">
        {words.until[visit.locale]} {heldUntil(leaseUntil, now, visit.locale)}
      </span>
    )}
    <form action={visit.href(`/cases/${reference}/release`)} method="post">
      <CsrfField token={visit.csrf} />
      <button class="yc-link-button" type="submit">
        {words.release[visit.locale]}
        <span class="govuk-visually-hidden"> {reference}</span>
      </button>
    </form>
  </span>
);
