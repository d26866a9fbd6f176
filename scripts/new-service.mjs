// npm run new:service -- traffic.some-service "中文名" "English name"
// Writes one small service that passes the contract, and the lines that put it into the catalogue.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './project.mjs';
import { camelCase, serviceFile } from './service-template.mjs';
import { report, Trouble } from './trouble.mjs';

const domains = ['household', 'traffic', 'exit-entry', 'public-order'];
const catalogue = join(root, 'libs', 'services', 'src');
const usage = 'npm run new:service -- traffic.some-service "中文名" "English name"';

/** What was asked for, or a complaint that says how to ask. */
function readRequest([id = '', zh = '', en = '', ...more]) {
  const [domain, slug, ...rest] = id.split('.');
  if (!domains.includes(domain) || rest.length > 0 || !/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(slug ?? '')) {
    throw new Trouble(`事项编号应为“领域.英文短名”，例如 traffic.some-service；领域为 ${domains.join('、')}，短名至少两个单词：${id}`, `The id must be domain.slug, such as traffic.some-service, with one of the domains ${domains.join(', ')} and a slug of two words or more: ${id}\n${usage}`);
  }
  const isName = (name) => name.trim() !== '' && !/\p{Cc}/u.test(name);
  if (!isName(zh) || !/\p{Script=Han}/u.test(zh) || !isName(en) || !/[A-Za-z]/.test(en) || more.length > 0) {
    throw new Trouble('请给出中文名和英文名，各加引号', `Give the name in Chinese and in English, each in quotation marks\n${usage}`);
  }
  return { id, domain, slug, name: { zh: zh.trim(), en: en.trim() } };
}

const importLine = /^import \{ (\w+) \} from '(\.\/[\w/.-]+)';$/gm;
const bare = (text) => text.replace(/\s|,(?=\s*\])/g, '');

function indexText(entries, { head, toItem }) {
  const items = entries.map(({ name }) => toItem(name));
  const list = items.length === 1 ? `[${items[0]}]` : `[\n${items.map((item) => `  ${item},\n`).join('')}]`;
  const imports = entries.map(({ name, file }) => `import { ${name} } from '${file}';\n`).join('');
  return `import type { Service } from '@yichuang/definition';\n\n${imports}\n${head}: readonly Service[] = ${list};\n`;
}

/** An index with one more entry, in the order of its files; a first one when there is none. */
function withEntry(path, entry, look) {
  const text = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  const entries = [...(text ?? '').matchAll(importLine)].map(([, name, file]) => ({ name, file }));
  if (text !== undefined && bare(indexText(entries, look)) !== bare(text)) {
    throw new Trouble(`${relative(root, path)} 不是一张简单的清单，请手工添加`, `${relative(root, path)} is no plain list of services: add to it by hand`);
  }
  return indexText([...entries, entry].sort((a, b) => (a.file < b.file ? -1 : 1)), look);
}

/** The files to write, by path. */
function plan({ id, domain, slug, name }) {
  const path = join(catalogue, domain, `${slug}.ts`);
  const [domainIndex, index] = [join(catalogue, domain, 'index.ts'), join(catalogue, 'index.ts')];
  if (existsSync(path)) throw new Trouble(`${relative(root, path)} 已经存在，未作改动`, `${relative(root, path)} is there already; nothing was changed`);
  const list = `${camelCase(domain)}Services`;
  const files = new Map([
    [path, serviceFile({ id, slug, name })],
    [domainIndex, withEntry(domainIndex, { name: camelCase(slug), file: `./${slug}.js` }, { head: `export const ${list}`, toItem: (each) => each })],
  ]);
  if (!existsSync(domainIndex)) {
    files.set(index, withEntry(index, { name: list, file: `./${domain}/index.js` }, { head: '/** The services of the province, by domain. */\nexport const services', toItem: (each) => `...${each}` }));
  }
  return files;
}

try {
  const request = readRequest(process.argv.slice(2));
  const files = plan(request);
  mkdirSync(join(catalogue, request.domain), { recursive: true });
  for (const [path, text] of files) writeFileSync(path, text);
  const written = [...files.keys()].map((path) => `  ${relative(root, path)}`).join('\n');
  console.log(`已写好，接着填写依据、表单和条件，见 docs/how-to/add-a-service.md\nWritten; now give it its law, form and conditions: docs/how-to/add-a-service.md\n${written}`);
} catch (error) {
  report(error);
  process.exitCode = 1;
}
