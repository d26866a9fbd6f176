import { renderToString } from 'preact-render-to-string';

import { ActsPart, type OfferedAct } from './acts-part.js';

const act = (id: string, isAside: boolean, closed?: string): OfferedAct => ({ id, name: { zh: id, en: id }, law: { zh: '法', en: 'Law' }, isAside, ...(closed && { closed: { zh: closed, en: closed } }) });
const shown = (...acts: OfferedAct[]): string => renderToString(<ActsPart locale="zh" reference="2611238098274612" acts={acts} />);
const buttons = (html: string): (string | undefined)[] => [...html.matchAll(/<a href="[^"]*acts\/([^"]+)"/g)].map(([, id]) => id);

describe('What may be done to a case', () => {
  it('begins with the work itself, which the key of the first step reaches, and not with what is beside it', () => {
    const html = shown(act('look-again', true), act('grant', false), act('refuse', false), act('recuse', true));
    expect(buttons(html)).toEqual(['grant', 'refuse', 'look-again', 'recuse']);
    expect(html.match(/<a href="[^"]*acts\/grant"[^>]*>/)?.[0]).toMatch(/class="govuk-button"[^>]*accesskey="a"/);
    expect(html.match(/accesskey/g)).toHaveLength(1);
  });

  it('says why the rest is closed, what has one reason together', () => {
    const html = shown(act('accept', false), act('propose', false, '请先领取本办件'), act('grant', false, '请先领取本办件'));
    expect(buttons(html)).toEqual(['accept']);
    expect(html.match(/请先领取本办件/g)).toHaveLength(1);
  });

  it('says when there is nothing to do', () => {
    expect(shown(act('grant', false, '审查完毕后才能决定'))).toContain('目前您没有可办的步骤');
  });
});
