import { BackLink } from './back-link.js';
import { Breadcrumbs } from './breadcrumbs.js';
import { ErrorMessage, Hint, Label } from './control.js';
import { Details } from './details.js';
import { ErrorSummary } from './error-summary.js';
import { Fieldset } from './fieldset.js';
import { describeFixtures, notOffered, type Given } from './govuk-fixtures.js';
import { InsetText } from './inset-text.js';
import { NotificationBanner } from './notification-banner.js';
import { Pagination } from './pagination.js';
import { Panel } from './panel.js';
import { PhaseBanner } from './phase-banner.js';
import { SkipLink } from './skip-link.js';
import { SummaryList, type SummaryCard } from './summary-list.js';
import { Table } from './table.js';
import { Tag } from './tag.js';
import { TaskList } from './task-list.js';
import { WarningText } from './warning-text.js';

const sizes = ['s', 'm', 'l', 'xl'] as const;
const colours = ['grey', 'green', 'teal', 'blue', 'purple', 'magenta', 'red', 'orange', 'yellow'] as const;

describeFixtures('label', 9, (given) => (
  <Label id={given.text('for')} size={given.modifier('govuk-label', sizes)}>
    {given.content() ?? notOffered()}
  </Label>
));

describeFixtures('hint', 4, (given) => <Hint id={given.text('id')}>{given.content()}</Hint>);

describeFixtures('error-message', 4, (given) => (
  <ErrorMessage id={given.text('id')} locale="en">
    {given.content()}
  </ErrorMessage>
));

describeFixtures('fieldset', 9, (given) => {
  const legend = given.part('legend') ?? notOffered();
  return (
    <Fieldset legend={legend.content()} legendSize={legend.modifier('govuk-fieldset__legend', sizes)} describedBy={given.text('describedBy')}>
      {given.content()}
    </Fieldset>
  );
});

describeFixtures('error-summary', 5, (given) => {
  if (given.text('titleText') !== 'There is a problem') notOffered();
  const items = given.list('errorList');
  return <ErrorSummary locale="en" items={items.length === 0 ? notOffered() : items.map((item) => ({ text: item.text('text') ?? notOffered(), href: item.text('href') }))} />;
});

const action = (given: Given | undefined) => {
  const [only, ...others] = given?.list('items') ?? [];
  return others.length > 0 ? notOffered() : only && { href: only.text('href') ?? notOffered(), text: only.text('text') ?? notOffered(), hiddenText: only.text('visuallyHiddenText') };
};

const cardOf = (card: Given): SummaryCard => {
  const title = card.part('title') ?? notOffered();
  return { title: title.text('text') ?? notOffered(), level: title.value('headingLevel') as 3 | undefined, action: action(card.part('actions')) };
};

describeFixtures('summary-list', 10, (given) => {
  const card = given.part('card');
  const rows = given.list('rows').map((row) => ({ key: row.part('key')?.content(), value: row.part('value')?.content(), action: action(row.part('actions')) }));
  return <SummaryList rows={rows} noBorder={given.modifier('govuk-summary-list', ['no-border']) !== undefined} card={card && cardOf(card)} />;
});

describeFixtures('table', 6, (given) => {
  const columns = given.list('head').map((column) => ({ text: column.content(), numeric: column.text('format') === 'numeric' }));
  const value = given.value('rows');
  const rows = Array.isArray(value) ? value.map((row: unknown) => given.items(row).map((cell, index) => ((cell.text('format') === 'numeric') === (columns[index]?.numeric ?? false) ? cell.content() : notOffered()))) : [];
  const size = given.text('captionClasses')?.replace('govuk-table__caption--', '');
  return <Table caption={given.text('caption')} captionSize={size as 'm' | undefined} columns={columns} rows={rows} firstCellIsHeader={given.flag('firstCellIsHeader')} />;
});

describeFixtures('tag', 11, (given) => <Tag colour={given.modifier('govuk-tag', colours)}>{given.content()}</Tag>);

describeFixtures('notification-banner', 9, (given) => {
  const type = given.text('type');
  return (
    <NotificationBanner locale="en" success={type === undefined || type === 'success' ? type === 'success' : notOffered()} title={given.text('titleText')}>
      {given.content()}
    </NotificationBanner>
  );
});

describeFixtures('panel', 4, (given) => <Panel title={given.text('titleText') ?? notOffered()}>{given.content()}</Panel>);

describeFixtures('details', 8, (given) => (
  <Details summary={given.content('summary')} id={given.text('id')} open={given.flag('open')}>
    {given.content()}
  </Details>
));

describeFixtures('breadcrumbs', 5, (given) => <Breadcrumbs locale="en" items={given.list('items').map((item) => ({ text: item.text('text') ?? notOffered(), href: item.text('href') }))} />);

describeFixtures('back-link', 3, (given) => (
  <BackLink locale="en" href={given.text('href') ?? '#'}>
    {given.text('text')}
  </BackLink>
));

describeFixtures('inset-text', 3, (given) => <InsetText>{given.content()}</InsetText>);

describeFixtures('warning-text', 4, (given) => {
  if ((given.text('iconFallbackText') ?? 'Warning') !== 'Warning') notOffered();
  return <WarningText locale="en">{given.content()}</WarningText>;
});

const step = (given: Given | undefined): string | undefined => given?.text('href');

describeFixtures('pagination', 7, (given) => {
  const pages = given.value('items') === undefined ? undefined : given.list('items');
  return (
    <Pagination
      locale="en"
      previous={step(given.part('previous'))}
      next={step(given.part('next'))}
      pages={pages?.map((page) => (page.flag('ellipsis') ? undefined : { number: Number(page.value('number')), href: page.text('href') ?? notOffered(), current: page.flag('current') }))}
    />
  );
});

describeFixtures('phase-banner', 1, (given) => <PhaseBanner tag={given.part('tag')?.text('text') ?? notOffered()}>{given.content()}</PhaseBanner>);

describeFixtures('skip-link', 5, (given) => <SkipLink href={given.text('href') ?? '#content'}>{given.text('text') ?? notOffered()}</SkipLink>);

describeFixtures('task-list', 5, (given) => {
  const tasks = given.list('items').map((item) => {
    const [status, title] = [item.part('status') ?? notOffered(), item.part('title') ?? notOffered()];
    const tag = status.part('tag');
    return { title: title.content(), href: item.text('href'), hint: item.part('hint')?.content(), status: tag ? <Tag colour={tag.modifier('govuk-tag', colours)}>{tag.content()}</Tag> : status.content() };
  });
  return <TaskList tasks={tasks} idPrefix={given.text('idPrefix')} />;
});
