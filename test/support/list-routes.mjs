// node test/support/list-routes.mjs portal|desk|ops: prints every route of an app as its router has it, as JSON
// `[[method, path] …]`. Runs on the build, with the environment of a stack.
import 'reflect-metadata';

import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const app = process.argv[2];
const modules = { portal: 'PortalModule', desk: 'DeskModule', ops: 'OpsModule' };
const file = join(import.meta.dirname, '..', '..', 'dist', 'apps', app, 'src', `${app}.module.js`);
// What is built has its own Nest beside it; another copy would not know its modules.
const built = createRequire(file);
const { NestFactory } = await import(pathToFileURL(built.resolve('@nestjs/core')));
const { FastifyAdapter } = await import(pathToFileURL(built.resolve('@nestjs/platform-fastify')));
const { [modules[app]]: root } = await import(pathToFileURL(file));

const routes = [];
const adapter = new FastifyAdapter();
adapter.getInstance().addHook('onRoute', ({ method, url }) => [method].flat().forEach((each) => routes.push([each, url])));
const nest = await NestFactory.create(root, adapter, { logger: false });
await nest.init();
process.stdout.write(JSON.stringify(routes.filter(([method]) => method === 'GET' || method === 'POST')));
process.exit(0);
