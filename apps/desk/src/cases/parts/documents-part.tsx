import { formatInstant, type Text } from '@yichuang/kernel';
import { href } from '@yichuang/web';

import type { PartProps } from '../case-file.js';

const words = {
  none: { zh: '还没有文书', en: 'No documents yet' },
  making: { zh: '正在制作', en: 'being made' },
  revoked: { zh: '已失效', en: 'no longer valid' },
} satisfies Record<string, Text>;

/** Documents issued in this case. */
export function DocumentsPart({ locale, file: { the, documents } }: PartProps) {
  if (documents.length === 0) return <p>{words.none[locale]}</p>;
  return (
    <ul class="yc-history">
      {documents.map(({ id, title, number, issuedAt, madeAt, status }) => (
        <li>
          <span class="yc-quiet yc-number">{formatInstant(issuedAt, locale)}</span>
          <p>
            {madeAt ? <a href={href(locale, `/cases/${the.reference}/documents/${id}`)} target="_blank" rel="noopener">{title[locale]}</a> : title[locale]}{' '}
            <span class="yc-quiet">
              {number}
              {!madeAt && ` · ${words.making[locale]}`}
              {status === 'revoked' && ` · ${words.revoked[locale]}`}
            </span>
          </p>
        </li>
      ))}
    </ul>
  );
}
