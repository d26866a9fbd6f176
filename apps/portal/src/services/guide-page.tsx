import type { Service } from '@yichuang/definition';
import type { Page } from '@yichuang/door';
import type { Locale, Text } from '@yichuang/kernel';
import { Breadcrumbs, Button, href, Tag } from '@yichuang/web';

import { GuideConditions, GuideMaterials } from './guide-lists.js';
import { GuideFacts } from './guide-facts.js';
import { natureWords } from './sheet-words.js';

const words = {
  home: { zh: '首页', en: 'Home' },
  services: { zh: '办事事项', en: 'Services' },
  apply: { zh: '开始办理', en: 'Apply now' },
  conditions: { zh: '办理条件', en: 'Conditions' },
  materials: { zh: '所需材料', en: 'Materials' },
  competence: { zh: '办理机关', en: 'Who decides' },
  result: { zh: '办理结果', en: 'What you get' },
  validity: { zh: '有效期：', en: 'Validity: ' },
  notes: { zh: '注意事项', en: 'Please note' },
  law: { zh: '法律依据', en: 'Legal basis' },
} satisfies Record<string, Text>;

interface GuideProps {
  readonly locale: Locale;
  readonly service: Service;
}

const Texts = ({ locale, texts }: { readonly locale: Locale; readonly texts: readonly Text[] }) => (
  <ul class="govuk-list govuk-list--bullet">
    {texts.map((text) => (
      <li>{text[locale]}</li>
    ))}
  </ul>
);

const Heading = ({ locale, text }: { readonly locale: Locale; readonly text: Text }) => <h2 class="govuk-heading-m">{text[locale]}</h2>;

const Head = ({ locale, service }: GuideProps) => (
  <>
    <Tag>{natureWords[service.nature][locale]}</Tag>
    <h1 class="govuk-heading-l">{service.name[locale]}</h1>
    <p class="govuk-body-l">{service.summary[locale]}</p>
    <GuideFacts locale={locale} service={service} />
    <Button start href={href(locale, `/services/${service.id}/apply`)}>
      {words.apply[locale]}
    </Button>
  </>
);

const Rest = ({ locale, service: { competence, result, notes, law } }: GuideProps) => (
  <>
    <Heading locale={locale} text={words.competence} />
    <p class="govuk-body">{competence[locale]}</p>
    <Heading locale={locale} text={words.result} />
    <p class="govuk-body">{result.title[locale]}</p>
    <p class="govuk-body">{words.validity[locale] + result.validity[locale]}</p>
    {notes.length > 0 && (
      <>
        <Heading locale={locale} text={words.notes} />
        <Texts locale={locale} texts={notes} />
      </>
    )}
    <Heading locale={locale} text={words.law} />
    <Texts locale={locale} texts={law} />
  </>
);

/** Everything to know about a service before applying: open to everyone. */
export function guidePage(locale: Locale, service: Service): Page {
  const items = [{ text: words.home[locale], href: href(locale, '/') }, { text: words.services[locale], href: href(locale, '/services') }, { text: service.name[locale] }];
  const body = (
    <>
      <Head locale={locale} service={service} />
      <Heading locale={locale} text={words.conditions} />
      <GuideConditions locale={locale} conditions={service.conditions} />
      {service.materials.length > 0 && (
        <>
          <Heading locale={locale} text={words.materials} />
          <GuideMaterials locale={locale} materials={service.materials} />
        </>
      )}
      <Rest locale={locale} service={service} />
    </>
  );
  return { title: service.name, description: service.summary, section: '/services', before: <Breadcrumbs locale={locale} items={items} />, body };
}
