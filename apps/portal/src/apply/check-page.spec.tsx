import { catalogue } from '@yichuang/house';
import type { Visit } from '@yichuang/door';
import { href } from '@yichuang/web';
import { renderToString } from 'preact-render-to-string';

import { checkPage } from './check-page.js';

const visit = { locale: 'zh', csrf: 'x', href: (path: string) => href('zh', path) } as Visit;
const page = (barred?: { readonly zh: string; readonly en: string }): string =>
  renderToString(checkPage({ visit, service: catalogue.get('traffic.inspection-mark'), answers: {}, assessment: { findings: [], materials: [], verdict: 'granted' }, ...(barred && { barred }) }).body);

describe('The last page before an application is sent', () => {
  it('says what comes of sending it', () => {
    expect(page()).toContain('提交后即时办结');
    expect(page()).toContain('确认提交');
  });

  it('says to whoever may not apply yet why, and lets nothing be sent', () => {
    const html = page({ zh: '2027年6月1日起可以再次申请', en: 'You may apply again from 1 June 2027' });
    expect(html).toContain('2027年6月1日起可以再次申请');
    expect(html).not.toContain('提交后即时办结');
    expect(html).not.toContain('确认提交');
  });
});
