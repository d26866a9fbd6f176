import { Test, type TestingModule } from '@nestjs/testing';
import { Offices, PlacesModule, placesMigrations } from '@yichuang/places';
import { Config, ConfigModule, Database, databaseModule } from '@yichuang/platform';

import { testConfig } from '../support/config.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

let testDatabase: TestDatabase;
let app: TestingModule;

beforeAll(async () => {
  testDatabase = await createTestDatabase(placesMigrations);
  app = await Test.createTestingModule({ imports: [ConfigModule, databaseModule({ migrations: placesMigrations }), PlacesModule] })
    .overrideProvider(Config)
    .useValue(testConfig({ database: testDatabase, redis: { url: 'redis://127.0.0.1:1', prefix: 'none' } }))
    .compile();
  await app.init();
});

afterAll(async () => {
  await app.close();
  await testDatabase.drop();
});

const responsible = (regionCode: string) => app.get(Offices).responsible({ kind: 'vehicle-office', regionCode });

describe('The offices', () => {
  it('of vehicles are there from the beginning, one in each city', () => {
    expect(app.get(Offices).list().filter(({ kind }) => kind === 'vehicle-office')).toHaveLength(18);
    expect(app.get(Offices).find('410100-traffic')).toMatchObject({ phone: '12123', name: { zh: '郑州市公安局交通警察支队车辆管理所' } });
  });

  it('are found by the division they are responsible for', () => {
    expect(responsible('410122')).toEqual({
      code: '410100-traffic',
      name: { zh: '郑州市公安局交通警察支队车辆管理所', en: 'Vehicle Administration Office, Traffic Police of Zhengzhou' },
      regionCode: '410100',
    });
    expect(responsible('4190').code).toBe('419001-traffic');
  });

  it('of every county are there, each below the bureau of its city', () => {
    const offices = app.get(Offices);
    expect(offices.find('410105-station')).toMatchObject({ kind: 'police-station', name: { zh: '郑州市公安局金水分局中心派出所' }, parentCode: '410105-bureau' });
    expect(offices.find('410105-bureau')?.parentCode).toBe('410100-bureau');
    expect(offices.find('410100-traffic')?.parentCode).toBe('410100-bureau');
    expect(offices.below('410105-bureau')).toEqual(['410105-bureau', '410105-station']);
    expect(offices.below('410000')).toHaveLength(offices.list().length);
    expect(offices.responsible({ kind: 'police-station', regionCode: '410105' }).code).toBe('410105-station');
  });

  it('are not guessed for a division outside the province', () => {
    expect(app.get(Offices).findResponsible({ kind: 'vehicle-office', regionCode: '110101' })).toBeUndefined();
    expect(() => responsible('110101')).toThrow('No vehicle-office is responsible for 110101');
  });

  it('are read again when they have changed', async () => {
    await app.get(Database).query(`UPDATE office SET phone = '0371-12123' WHERE code = '410100-traffic'`);
    await app.get(Offices).refresh();
    expect(app.get(Offices).find('410100-traffic')?.phone).toBe('0371-12123');
  });
});
