/** How one attempt ended, as the columns of its row; `dueAt` is when something is next done about it. */
export type Attempt =
  | { readonly status: 'sent'; readonly providerId: string; readonly dueAt: Date | null }
  | { readonly status: 'queued'; readonly error: string; readonly dueAt: Date; readonly attempts: number }
  | { readonly status: 'undeliverable' | 'failed'; readonly error: string };
