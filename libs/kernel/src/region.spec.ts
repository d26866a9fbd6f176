import { henanDivisions } from './henan-divisions.js';
import { cityOf, findRegion, isHenan, listCities, listCounties } from './region.js';

describe('the divisions of Henan', () => {
  it('are 17 prefectures and 济源, with 54 districts, 21 county-level cities and 82 counties', () => {
    const counties = listCities().flatMap(({ code }) => listCounties(code));
    const ending = (suffix: string): number => counties.filter(({ name }) => name.zh.endsWith(suffix)).length;
    expect(listCities()).toHaveLength(18);
    expect(counties).toHaveLength(157);
    expect([ending('区'), ending('市'), ending('县')]).toEqual([54, 21, 82]);
    expect(henanDivisions).toHaveLength(1 + 17 + 157);
  });

  it('have a Chinese and an English name that mean the same kind of division', () => {
    const kinds: Record<string, string> = { 区: 'District', 市: 'City', 县: 'County' };
    for (const { name } of listCities().flatMap(({ code }) => listCounties(code).filter(({ level }) => level === 'county')))
      expect(name.en).toMatch(new RegExp(`^[A-Z][a-z']+( Hui)? ${kinds[name.zh.slice(-1)]}$`));
    expect(findRegion('410104')?.name).toEqual({ zh: '管城回族区', en: 'Guancheng Hui District' });
    expect(listCities().map(({ name }) => name.en)).toContain('Zhumadian');
  });

  it('are told apart by code where names repeat', () => {
    expect(new Set(henanDivisions.map(([code]) => code)).size).toBe(henanDivisions.length);
    expect([findRegion('410221')?.name.en, findRegion('410622')?.name.en]).toEqual(['Qi County', 'Qi County']);
  });

  it('have 济源 as county and city at once', () => {
    expect(findRegion('419001')).toEqual({ code: '419001', name: { zh: '济源市', en: 'Jiyuan' }, level: 'direct-county', parentCode: '410000' });
    expect(cityOf('419001')?.code).toBe('419001');
    expect(listCounties('419001').map(({ code }) => code)).toEqual(['419001']);
  });

  it('belong to a city, also when they were abolished and the city was not', () => {
    expect(cityOf('410105')?.name.zh).toBe('郑州市');
    expect(cityOf('411700')?.code).toBe('411700');
    expect(findRegion('410381')).toBeUndefined();
    expect(cityOf('410381')?.name.zh).toBe('洛阳市');
    expect(cityOf('410000')).toBeUndefined();
    expect(cityOf('412701')).toBeUndefined();
    expect(cityOf('110105')).toBeUndefined();
    expect(cityOf('')).toBeUndefined();
  });

  it('are of the province also when nobody knows them any more', () => {
    expect(['410105', '412722', '419001'].map(isHenan)).toEqual([true, true, true]);
    expect(['110105', '4101', '41010A'].map(isHenan)).toEqual([false, false, false]);
  });
});
