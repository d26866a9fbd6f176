import type { Page, Visit } from '@yichuang/door';
import { formatReference, type Text } from '@yichuang/kernel';
import type { ApplicationDetail } from '@yichuang/one-window';
import { BackLink, Button, PostForm, WarningText } from '@yichuang/web';

const words = {
  title: { zh: '撤回这份申请？', en: 'Withdraw this application?' },
  warning: { zh: '撤回后不再办理，各项期限终止；需要时可以重新申请。', en: 'Nobody works on it any more and all periods end. You may apply again.' },
  confirm: { zh: '确认撤回', en: 'Withdraw it' },
  keep: { zh: '不撤回', en: 'Keep it' },
} satisfies Record<string, Text>;

/** Asks once more before an application is taken back. */
export function withdrawPage({ visit, application: { reference } }: { readonly visit: Visit; readonly application: ApplicationDetail }): Page {
  const { locale } = visit;
  const application = visit.href(`/applications/${reference}`);
  const body = (
    <>
      <h1 class="govuk-heading-l">{words.title[locale]}</h1>
      <p class="govuk-body-l">{formatReference(reference)}</p>
      <WarningText locale={locale}>{words.warning[locale]}</WarningText>
      <PostForm action={`${application}/withdraw`} csrf={visit.csrf}>
        <div class="govuk-button-group">
          <Button look="warning">{words.confirm[locale]}</Button>
          <a class="govuk-link" href={application}>
            {words.keep[locale]}
          </a>
        </div>
      </PostForm>
    </>
  );
  return { title: words.title, section: '/applications', width: 'narrow', before: <BackLink locale={locale} href={application} />, body };
}
