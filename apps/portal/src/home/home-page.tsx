import type { Page } from '@yichuang/door';
import { catalogue } from '@yichuang/house';
import type { Locale, Text } from '@yichuang/kernel';
import { CardList, Hero, href, SearchForm } from '@yichuang/web';

import { lifeEventCard } from '../life-events/life-event-card.js';
import { cardOf } from '../services/service-card.js';
import { frequentServices } from './frequent-services.js';

const words = {
  title: { zh: '公安业务，一窗通办', en: 'Police services at one window' },
  lead: { zh: '网上申请，全程留痕；每一步何时办结、依据哪条法律，一看便知。', en: 'Apply online and follow every step: when it will be done, and which law it rests on.' },
  description: { zh: '河南公安政务服务网上办理', en: 'Online public services of the Henan police' },
  label: { zh: '您要办什么事？', en: 'What do you need to do?' },
  search: { zh: '搜索', en: 'Search' },
  lifeEvents: { zh: '一件事，一次问清', en: 'Life events: asked once, done in order' },
  services: { zh: '常办事项', en: 'Often used' },
  more: { zh: '还可以', en: 'You can also' },
  verify: { zh: '核验文书', en: 'Verify a document' },
  verifyText: { zh: '凭核验码查询证照、文书的真伪', en: 'Check with its code whether a document is genuine' },
  applications: { zh: '查看我的办件', en: 'See my applications' },
  applicationsText: { zh: '进度、期限、结果和文书下载', en: 'Progress, deadlines, results and documents' },
} satisfies Record<string, Text>;

const allText: Text = { zh: `查看全部${catalogue.list().length}个事项`, en: `See all ${catalogue.list().length} services` };

const Others = ({ locale }: { readonly locale: Locale }) => (
  <CardList
    cards={[
      { href: href(locale, '/applications'), title: words.applications[locale], text: words.applicationsText[locale], icon: 'clock' },
      { href: href(locale, '/verify'), title: words.verify[locale], text: words.verifyText[locale], icon: 'check' },
    ]}
  />
);

/** The way in: search, services, and what else can be done here. */
export function homePage(locale: Locale): Page {
  const body = (
    <>
      <Hero title={words.title[locale]} lead={words.lead[locale]}>
        <SearchForm action={href(locale, '/services')} label={words.label[locale]} button={words.search[locale]} />
      </Hero>
      <div class="govuk-width-container govuk-main-wrapper">
        <h2 class="govuk-heading-m">{words.lifeEvents[locale]}</h2>
        <CardList cards={catalogue.listLifeEvents().map((event) => lifeEventCard(event, locale))} />
        <h2 class="govuk-heading-m">{words.services[locale]}</h2>
        <CardList cards={frequentServices.map((id) => cardOf(catalogue.get(id), locale))} />
        <p class="govuk-body">
          <a class="govuk-link" href={href(locale, '/services')}>
            {allText[locale]}
          </a>
        </p>
        <h2 class="govuk-heading-m">{words.more[locale]}</h2>
        <Others locale={locale} />
      </div>
    </>
  );
  return { title: words.title, description: words.description, section: '/', width: 'full', body };
}
