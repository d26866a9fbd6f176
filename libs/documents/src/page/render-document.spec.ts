import { decisionLetter, electronicLicence } from '../../../../test/support/document-samples.js';
import { renderDocument } from './render-document.js';

const sandbox = { sandbox: true };
const pagesOf = (pdf: Uint8Array): number => Buffer.from(pdf).toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;

describe('an issued document', () => {
  it('is drawn the same every time', async () => {
    const [one, two] = [await renderDocument(electronicLicence, sandbox), await renderDocument(electronicLicence, sandbox)];
    expect(Buffer.compare(one, two)).toBe(0);
  });

  it('stands on one page in Chinese, with a page of its own for the English letter', async () => {
    expect(pagesOf(await renderDocument({ ...decisionLetter, languages: 'zh' }, sandbox))).toBe(1);
    expect(pagesOf(await renderDocument(decisionLetter, sandbox))).toBe(2);
    expect(pagesOf(await renderDocument(electronicLicence, sandbox))).toBe(1);
  });

  it('goes on to further pages when it is long', async () => {
    const rows = Array.from({ length: 60 }, () => electronicLicence.rows).flat();
    expect(pagesOf(await renderDocument({ ...electronicLicence, rows }, sandbox))).toBeGreaterThan(10);
  });

  it('shows rare names, and refuses to print a name with an empty box in it', async () => {
    await expect(renderDocument({ ...decisionLetter, holder: '㛃䶮堃' }, sandbox)).resolves.toBeInstanceOf(Uint8Array);
    await expect(renderDocument({ ...decisionLetter, holder: '王\u{2A6D6}' }, sandbox)).rejects.toThrow('\u{2A6D6} (U+2A6D6)');
  });

  it('is tagged Chinese PDF/A with its title, and stays well-formed with signs that XML knows', async () => {
    const title = { zh: '收件<回执>&说明', en: 'Receipt' };
    const text = Buffer.from(await renderDocument({ ...decisionLetter, title }, sandbox)).toString('utf8');
    expect(text).toContain('/Lang (zh-CN)');
    expect(text).toContain('/Marked true');
    expect(text).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(text).toContain('收件＜回执＞＆说明 郑公（交）驾换〔2026〕000123号</rdf:li>');
  });
});
