import { formatInstant, type Locale, type Text } from '@yichuang/kernel';
import type { ThirdParty, ThirdPartyAnswer } from '@yichuang/one-window';
import { SummaryList } from '@yichuang/web';

import type { PartProps } from '../case-file.js';

const words = {
  phone: { zh: '手机', en: 'Mobile' },
  address: { zh: '地址', en: 'Address' },
  interest: { zh: '涉及的利益', en: 'Interest' },
  letter: { zh: '告知书', en: 'Letter' },
  answer: { zh: '答复', en: 'Answer' },
  waiting: { zh: '待送达', en: 'not served yet' },
  posted: { zh: '已寄出，邮件号', en: 'posted, item' },
  served: { zh: '已送达', en: 'served' },
  none: { zh: '尚未答复', en: 'None yet' },
} satisfies Record<string, Text>;

const answers: Readonly<Record<ThirdPartyAnswer, Text>> = {
  spoke: { zh: '已陈述、申辩', en: 'Spoke or wrote' },
  'asked-hearing': { zh: '要求听证', en: 'Asks for a hearing' },
  silent: { zh: '期满没有答复', en: 'Said nothing in time' },
};

function letterOf({ servedAt, proof, trackingNumber }: ThirdParty, locale: Locale): string {
  if (servedAt) return `${words.served[locale]} ${formatInstant(servedAt, locale)} ${proof ?? ''}`;
  return trackingNumber === null ? words.waiting[locale] : `${words.posted[locale]} ${trackingNumber}`;
}

function rowsOf(party: ThirdParty, locale: Locale) {
  const given: readonly (readonly [Text, string | null])[] = [
    [words.phone, party.phone],
    [words.address, party.address],
    [words.interest, party.interest],
    [words.letter, letterOf(party, locale)],
    [words.answer, party.answer ? answers[party.answer][locale] : words.none[locale]],
  ];
  return given.flatMap(([key, value]) => (value === null ? [] : [{ key: key[locale], value }]));
}

/** Others whose major interest the decision concerns: how they were reached, and whether they have answered. */
export const ThirdPartiesPart = ({ locale, file: { the } }: PartProps) => (
  <>
    {the.thirdParties.map((party) => (
      <SummaryList card={{ title: party.name, level: 3 }} rows={rowsOf(party, locale)} />
    ))}
  </>
);
