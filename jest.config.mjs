// Node 20's Jest cannot require() an ES module, and CommonJS packages require the ESM-only @nestjs/*: so Jest runs
// everything as CommonJS, and swc also transforms the ESM-only packages it meets.
import { readFileSync } from 'node:fs';

const lock = JSON.parse(readFileSync(new URL('package-lock.json', import.meta.url), 'utf8'));
const isEsm = (dir) => {
  try {
    return JSON.parse(readFileSync(new URL(`${dir}/package.json`, import.meta.url), 'utf8')).type === 'module';
  } catch {
    return false;
  }
};
const testOnly = ['@nestjs/testing', '@seriousme/openapi-schema-validator', 'fast-check', 'pure-rand'];
const esmOnly = [
  '@fastify/cookie', // CommonJS, but import()s an ES module
  'preact', // has .mjs files only, without saying so
  ...new Set(
    Object.keys(lock.packages)
      .filter((dir) => dir.startsWith('node_modules/'))
      .filter((dir) => !lock.packages[dir].dev || testOnly.some((name) => dir.endsWith(`/${name}`)))
      .filter(isEsm)
      .map((dir) => dir.replace(/^.*node_modules\//, '')),
  ),
];

const swc = [
  '@swc/jest',
  {
    swcrc: false,
    sourceMaps: 'inline',
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true, decorators: true },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        useDefineForClassFields: false,
        react: { runtime: 'automatic', importSource: 'preact' },
      },
      keepClassNames: true,
    },
    module: { type: 'commonjs' },
  },
];
const swcTs = [swc[0], { ...swc[1], jsc: { ...swc[1].jsc, parser: { syntax: 'typescript', tsx: false, decorators: true } } }];

const common = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  transform: { '^.+\\.tsx$': swc, '^.+\\.[tj]s$': swcTs, '^.+\\.mjs$': swcTs },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
  moduleNameMapper: {
    '^@yichuang/([\\w-]+)$': '<rootDir>/libs/$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node'],
  modulePathIgnorePatterns: ['<rootDir>/dist'],
};
const onServices = {
  ...common,
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
};

export default {
  maxWorkers: 2,
  workerIdleMemoryLimit: '512MB', // one that has grown with every file takes longer to end than Jest waits, which then speaks of leaks
  testSequencer: '<rootDir>/test/support/longest-first.mjs',
  testTimeout: 60_000,
  projects: [
    { ...common, displayName: 'unit', testMatch: ['<rootDir>/{apps,libs,test}/**/*.spec.{ts,tsx}'], testPathIgnorePatterns: ['<rootDir>/test/(integration|journeys|browser|faults)/'] },
    ...['integration', 'journeys', 'browser', 'faults'].map((displayName) => ({
      ...onServices,
      displayName,
      testMatch: [`<rootDir>/test/${displayName}/**/*.spec.{ts,tsx}`],
    })),
  ],
};
