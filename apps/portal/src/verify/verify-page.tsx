import type { Verdict } from '@yichuang/documents';
import type { Page, Visit } from '@yichuang/door';
import { formatDate, type Locale, type Text } from '@yichuang/kernel';
import { Button, href, Input, NotificationBanner, SummaryList } from '@yichuang/web';

export interface VerifyPageProps {
  readonly visit: Visit;
  readonly typed: string;
  /** Absent before anything was asked. */
  readonly verdict?: Verdict;
}

const words = {
  title: { zh: '文书核验', en: 'Verify a document' },
  lead: { zh: '输入文书下方的核验码，或者用手机扫描二维码。', en: 'Enter the code at the foot of the document, or scan its QR code with a phone.' },
  code: { zh: '核验码', en: 'Verification code' },
  hint: { zh: '16位字母和数字，例如 ABCD-EFGH-JKMN-PQRS', en: '16 letters and digits, such as ABCD-EFGH-JKMN-PQRS' },
  check: { zh: '核验', en: 'Verify' },
  document: { zh: '文书', en: 'Document' },
  number: { zh: '文号', en: 'Number' },
  issuedOn: { zh: '签发日期', en: 'Issued on' },
  authority: { zh: '签发机关', en: 'Issued by' },
  holder: { zh: '持有人', en: 'Holder' },
  certificate: { zh: '下载印章根证书，用PDF阅读器验证数字签名', en: 'Download the root certificate to check the digital signature in a PDF reader' },
} satisfies Record<string, Text>;

const verdicts: Readonly<Record<Verdict['status'], Text>> = {
  valid: { zh: '文书真实有效', en: 'The document is genuine and in force' },
  revoked: { zh: '文书曾经签发，现已失效', en: 'The document was issued and is no longer valid' },
  unknown: { zh: '没有这个核验码对应的文书，请核对后重试', en: 'No document has this code: look again and retry' },
};

const Answer = ({ locale, verdict }: { readonly locale: Locale; readonly verdict: Verdict }) => (
  <>
    <NotificationBanner locale={locale} success={verdict.status === 'valid'}>
      {verdicts[verdict.status][locale]}
    </NotificationBanner>
    {verdict.status !== 'unknown' && (
      <SummaryList
        rows={[
          { key: words.document[locale], value: verdict.title[locale] },
          { key: words.number[locale], value: verdict.number },
          { key: words.issuedOn[locale], value: formatDate(verdict.issuedOn, locale) },
          { key: words.authority[locale], value: verdict.authority[locale] },
          ...(verdict.holderMasked === undefined ? [] : [{ key: words.holder[locale], value: verdict.holderMasked }]),
        ]}
      />
    )}
  </>
);

/** Tells anybody whether a document is genuine. */
export function verifyPage({ visit: { locale }, typed, verdict }: VerifyPageProps): Page {
  const body = (
    <>
      <h1 class="govuk-heading-l">{words.title[locale]}</h1>
      {verdict && <Answer locale={locale} verdict={verdict} />}
      <p class="govuk-body">{words.lead[locale]}</p>
      <form action={href(locale, '/verify')} method="get">
        <Input locale={locale} name="code" label={words.code[locale]} hint={words.hint[locale]} value={typed} spaced width={20} autocapitalize="characters" autocomplete="off" spellcheck={false} />
        <Button>{words.check[locale]}</Button>
      </form>
      <p class="govuk-body">
        <a class="govuk-link" href={href(locale, '/certificate')}>
          {words.certificate[locale]}
        </a>
      </p>
    </>
  );
  return { title: words.title, section: '/verify', width: 'narrow', body };
}
