// Who may import whom: imports go down only, never sideways, never in a circle (docs/decisions/0001-floors.md).
const pure = 'definition';
const rooms = 'services|one-window|registers|accounts|documents|places|notices|payments|web';
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    rule('no-circular', 'imports never run in a circle', {}, { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }),
    rule('apps-are-doors', 'nobody imports an app', { path: '^libs/' }, { path: '^apps/' }),
    rule('apps-apart', 'an app does not import another app', { path: '^apps/([^/]+)/' }, { path: '^apps/([^/]+)/', pathNot: '^apps/$1/' }),
    rule('rooms-by-alias', 'a library is imported by its index', { path: '^(apps|libs|test)/([^/]+)/' }, { path: '^libs/([^/]+)/src/', pathNot: ['^libs/[^/]+/src/index\\.ts$', '^libs/$2/'] }),
    rule('no-doors-between-rooms', 'rooms of floor 2 do not import each other', { path: `^libs/(${rooms})/` }, { path: `^libs/(${rooms})/`, pathNot: '^libs/$1/' }),
    rule('house-is-for-apps', 'only apps and tests enter the house by its stairs', { path: '^libs/', pathNot: '^libs/house/' }, { path: '^libs/house/' }),
    rule('door-is-for-apps', 'only apps and tests have a reception', { path: '^libs/', pathNot: '^libs/door/' }, { path: '^libs/door/' }),
    rule('door-knows-no-case', 'the reception knows who comes in, not what for', { path: '^libs/door/' }, { path: '^libs/(?!door|web|accounts|platform|kernel)' }),
    rule('services-speak-the-language-only', 'a service imports definition alone', { path: '^libs/services/', pathNot: '\\.spec\\.ts$|\\.module\\.ts$' }, { path: '^libs/(?!services|definition|kernel)' }),
    rule('floor-1-apart', 'definition and platform do not meet', { path: '^libs/(definition|platform)/' }, { path: '^libs/(?!kernel)', pathNot: '^libs/$1/' }),
    rule('kernel-is-the-ground', 'kernel imports no other room', { path: '^libs/kernel/' }, { path: '^libs/(?!kernel/)' }),
    rule('kernel-is-plain', 'kernel knows no framework', { path: '^libs/kernel/' }, { path: 'node_modules/(@nestjs|typeorm|bull|ioredis|fastify|preact)/' }),
    rule('definition-is-pure', 'definition knows no framework', { path: `^libs/${pure}/` }, { path: 'node_modules/(@nestjs|typeorm|bull|ioredis|fastify|preact)/' }),
    rule('bull-in-one-room', 'only platform/queue imports bull', { path: '^(apps|libs)/', pathNot: '^libs/platform/src/queue/' }, { path: 'node_modules/(bull|@nestjs/bull)/' }),
    rule('no-dev-dependencies', 'the product runs without development packages', { path: '^(apps|libs)/', pathNot: '\\.spec\\.tsx?$|/assets/' }, { dependencyTypes: ['npm-dev'] }),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
