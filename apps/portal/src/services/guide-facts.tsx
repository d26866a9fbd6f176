import type { Service } from '@yichuang/definition';
import { formatMoney, yuan, type Locale, type Text } from '@yichuang/kernel';
import { KeyFacts } from '@yichuang/web';

import { audienceWords, daysInWords, decisionWords } from './sheet-words.js';

const words = {
  promised: { zh: '承诺时限', en: 'Promised time' },
  fee: { zh: '收费', en: 'Fee' },
  free: { zh: '不收费', en: 'Free' },
  inPerson: { zh: '到场要求', en: 'In person' },
  decision: { zh: '办理方式', en: 'How it is decided' },
} satisfies Record<string, Text>;

const separator: Text = { zh: '、', en: ', ' };

function limitNote({ limit }: Service): Text {
  const days = daysInWords(limit.length, limit.unit);
  return { zh: `法定${days.zh}，${limit.law.zh}`, en: `By law ${days.en}: ${limit.law.en}` };
}

/** A note that says no more than that it is free is not said twice. */
function feeNote({ fee: { note, law } }: Service, locale: Locale): string {
  if (note.zh === words.free.zh) return law[locale];
  return note[locale] + (locale === 'zh' ? `（${law.zh}）` : ` (${law.en})`);
}

/** How long, how much, where, for whom: what people look for first. */
export const GuideFacts = ({ locale, service }: { readonly locale: Locale; readonly service: Service }) => {
  const { limit, fee, inPerson, decision, audience } = service;
  const facts = [
    { label: words.promised[locale], value: daysInWords(limit.promised, limit.unit)[locale], note: limitNote(service)[locale] },
    { label: words.fee[locale], value: fee.yuan === 0 ? words.free[locale] : formatMoney(yuan(fee.yuan), locale), note: feeNote(service, locale) },
    { label: words.decision[locale], value: decisionWords[decision][locale], note: audience.map((each) => audienceWords[each][locale]).join(separator[locale]) },
    { label: words.inPerson[locale], value: inPerson[locale] },
  ];
  return <KeyFacts facts={facts} />;
};
