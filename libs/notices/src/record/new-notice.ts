import type { Text } from '@yichuang/kernel';

/** A message to the person who applied, about their application. */
export interface NewNotice {
  readonly applicationId: number;
  readonly accountId: number;
  /** The application's, as stored. */
  readonly reference: string;
  readonly title: Text;
  readonly body: Text;
  /** Where else it goes, as far as it is known. */
  readonly to: { readonly phone?: string; readonly email?: string };
}

/** A message about a draft, which is no application yet. */
export interface DraftNotice extends Pick<NewNotice, 'accountId' | 'title' | 'body' | 'to'> {
  /** What the draft is for. */
  readonly serviceId: string;
}

/** A text message to somebody who is no party to the application: it lies in no inbox. */
export interface OutsiderNotice extends Pick<NewNotice, 'applicationId' | 'reference' | 'title' | 'body'> {
  readonly to: { readonly phone: string };
}
