import { writeFileSync } from 'node:fs';
import { decisionLetter, electronicLicence } from '../../../../test/support/document-samples.js';
import { renderDocument } from './render-document.js';
it('renders', async () => {
  for (const [n, c] of Object.entries({ decisionLetter, electronicLicence })) {
    for (let i = 0; i < 12; i++) { const t = performance.now(); const pdf = await renderDocument(c, { sandbox: true }); process.stdout.write(`${(performance.now() - t).toFixed(1)} `);
    writeFileSync(`/tmp/proto/${n}.pdf`, pdf); if (i === 11) process.stdout.write(`${pdf.length} bytes\n`); }
  }
});
