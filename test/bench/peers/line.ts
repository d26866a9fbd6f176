import { canonicalJson, chainHash } from '@yichuang/kernel';

/** Where an application's history ends. */
export interface Head {
  readonly id: number;
  readonly actions: number;
  readonly lastHash: string;
}

export interface Line {
  readonly seq: number;
  readonly kind: string;
  readonly at: Date;
  readonly state: string;
  readonly detail: string;
  readonly hash: string;
}

export interface News {
  readonly kind: string;
  readonly state: string;
  readonly detail: object;
}

/** The next lines of a history, chained by hash like those of the one window. */
export function follow({ id, actions, lastHash }: Head, news: readonly News[], at: Date): Line[] {
  let previous = lastHash;
  return news.map(({ kind, state, detail }, index) => {
    const seq = actions + index + 1;
    const hash = chainHash(previous, canonicalJson({ applicationId: id, seq, kind, actor: 'system', at: at.toISOString(), state, detail }));
    previous = hash;
    return { seq, kind, at, state, detail: JSON.stringify(detail), hash };
  });
}
