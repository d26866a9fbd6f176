import type { ServiceCompletion } from '@yichuang/definition';
import type { Upload } from '@yichuang/documents';
import type { Visit } from '@yichuang/door';
import { catalogue } from '@yichuang/house';
import type { Locale } from '@yichuang/kernel';
import type { LedgerClock, OpenCase } from '@yichuang/one-window';
import { href } from '@yichuang/web';
import { renderToString } from 'preact-render-to-string';

import { completionPage, type CompletionPageProps } from './completion-page.js';

const service = catalogue.get('household.spouse-joining');
const completion = service.completion as ServiceCompletion;
const visitIn = (locale: Locale) => ({ locale, csrf: 'token', href: (path: string) => href(locale, path) }) as Visit;
const the = { service, reference: '410100261123000018', ledger: new Map([['K4', { dueOn: '2027-01-02' } as LedgerClock]]) } as Partial<OpenCase> as OpenCase;
const nothing = { answers: {}, materials: [], uploads: [] };

const upload: Upload = { id: 'u1', accountId: 7, applicationId: null, filename: '迁移证.pdf', mediaType: 'application/pdf', size: 1, sha256: '', fileKey: '', createdAt: new Date(0) };

const page = (locale: Locale, props: Partial<CompletionPageProps> = {}): string =>
  renderToString(completionPage({ visit: visitIn(locale), the, completion, supplement: nothing, today: '2026-11-26', ...props }).body);

describe('The next step of a permit', () => {
  it('says what the permit is for, until when it is valid, what to fill in, to upload and to bring', () => {
    const html = page('en');
    for (const said of ['Take the permit to the police station', 'Household migration permit', '2 January 2027', 'Register booklet of the household you leave']) expect(html).toContain(said);
    expect(html).toContain('enctype="multipart/form-data"');
    expect([...html.matchAll(/type="file"[^>]*|name="file\.([\w-]+)"/g)].map(([, name]) => name).filter(Boolean)).toEqual(['migration-certificate']);
    for (const { name } of completion.fields) expect(html).toContain(`name="${name}`);
  });

  it('shows what is kept, and each problem at its control', () => {
    const supplement = { answers: { migrationCertificateNumber: '冀迁00412345' }, materials: [{ material: 'migration-certificate', upload: 'u1' }], uploads: [upload] };
    const html = page('zh', { supplement, problems: [{ pointer: '/materials/migration-certificate', code: 'required', message: { zh: '请上传户口迁移证', en: 'Upload it' } }] });
    expect(html).toContain('冀迁00412345');
    expect(html).toContain('迁移证.pdf');
    expect(html).toContain('href="#file.migration-certificate"');
  });
});
