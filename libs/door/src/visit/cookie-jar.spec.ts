import { loadConfig } from '@yichuang/platform';

import type { DoorPlan } from '../door-plan.js';
import { CookieJar } from './cookie-jar.js';

const config = loadConfig({ DATABASE_URL: 'postgres://yc:secret@db/yichuang', REDIS_URL: 'redis://cache:6379/0', SECRET_KEY: 'ab'.repeat(32) });
const jarOf = (cookieName: string): CookieJar =>
  new CookieJar(config, { cookieName, admits: [], line: { zh: '', en: '' }, navigation: [], footer: [], accountLinks: [] } satisfies DoorPlan);
const namesIn = ({ session, form, flash, largeText }: CookieJar): string[] => [session, form, flash, largeText].map(({ name }) => name);

describe('The cookies of a door', () => {
  it('are no other door’s, though both are on one host', () => {
    const names = [...namesIn(jarOf('yc')), ...namesIn(jarOf('yc-desk')), ...namesIn(jarOf('yc-ops'))];
    expect(new Set(names).size).toBe(12);
  });

  it('are signed with keys that no other door has', () => {
    const [portal, desk] = [jarOf('yc'), jarOf('yc-desk')];
    expect(new Set([portal.csrfKey, portal.flashKey, desk.csrfKey, desk.flashKey].map((key) => key.toString('hex'))).size).toBe(4);
  });
});
