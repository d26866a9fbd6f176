import type { Locale, Text } from '@yichuang/kernel';

const sign: Text = { zh: '以上内容已读给我听，与我的意思一致。申请人签名（捺印）：                          日期：', en: 'This was read to me and is what I want. Signature (fingerprint) of the applicant:                          Date: ' };

/** Where the applicant signs the printed page. */
export const SignLine = ({ locale }: { readonly locale: Locale }) => <p class="yc-paper">{sign[locale]}</p>;
