import type { Crossing, TravelDocument } from '@yichuang/definition';

import { decided, today, troubleOf } from '../../../../test/support/assess-world.js';
import { byGuardian, held, mother, parent, travellers, withoutUsual, type TravellerWorld } from '../../../../test/support/traveller-cases.js';
import { passportReplacement as service } from './passport-replacement.js';

const NUMBER = 'EC7654321';
const passport = (changes: Partial<TravelDocument> = {}) => ({ 'travel-document.of-holder': [held('ordinary-passport', NUMBER, { validUntil: '2031-05-05', issuedOn: '2021-05-06', ...changes })] });
const world = travellers(service, { ...passport(), 'entry-exit-record.crossings': [] });
const trouble = (known: TravellerWorld): string[] => withoutUsual(troubleOf(world({ handedIn: ['photo', 'return-document'], ...known, answers: { lossDate: '2026-10-20', ...known.answers } })));
const crossing = (changes: Partial<Crossing>) => ({ 'entry-exit-record.crossings': [{ direction: 'entry', region: 'abroad', on: '2026-11-01', documentNumber: NUMBER, port: '郑州航空口岸', ...changes }] });
const inSpain = { lossPlaceType: 'abroad', lossPlace: '西班牙马德里太阳门广场', returnDocumentNumber: 'L0012345' };

describe('the replacement of a passport', () => {
  it.each<[string, TravellerWorld]>([
    ['it was lost on a train', {}],
    ['its loss was reported before', { registers: passport({ status: 'void-lost' }) }],
    ['it was stolen', { answers: { reason: 'stolen', policeReportNumber: '郑金公（治）受案字〔2026〕1号' } }],
    ['it was lost in Spain, and she came home with a travel document', { answers: inSpain, registers: crossing({ documentNumber: 'L0012345' }) }],
    ['a resident of Zhengzhou applies fully on line', { answers: { channel: 'online' } }],
    ['a mother comes for her child', { born: '2014-05-05', submitter: mother, answers: byGuardian, registers: parent }],
  ])('waits for the examiner alone when %s', (_title, known) => {
    expect(trouble(known)).toEqual([]);
  });

  it.each<[string, TravellerWorld, string[]]>([
    ['it was soaked in a flood', { answers: { reason: 'damaged' } }, ['damage-shown unknown']],
    ['it had expired before', { registers: passport({ validUntil: '2026-05-05', status: 'expired' }) }, ['passport-within-validity fails']],
    ['it was replaced already', { registers: passport({ status: 'void-replaced' }) }, ['passport-within-validity fails']],
    ['there is none', { registers: { 'travel-document.of-holder': [] } }, ['passport-within-validity fails']],
    ['it was issued after the loss', { answers: { lossDate: '2021-05-05' } }, ['passport-within-validity fails']],
    ['the procuratorate holds it', { registers: passport({ isSeized: true }) }, ['not-withheld fails']],
    ['the holder left with it and has not come back', { registers: crossing({ direction: 'exit', on: '2026-09-01' }) }, ['holder-in-china fails']],
    ['it was used two days after the day of the loss', { registers: crossing({ on: '2026-10-22' }) }, ['loss-reported unknown']],
    ['the border knows no entry on the travel document', { answers: inSpain, registers: crossing({ on: '2026-10-01' }) }, ['holder-in-china unknown']],
    ['it was lost abroad and is asked for on line', { answers: { ...inSpain, channel: 'online' }, registers: crossing({ documentNumber: 'L0012345' }) }, ['online-channel fails']],
    ['a resident of Kaifeng chooses to apply on line', { region: '410203', answers: { channel: 'online' } }, ['online-channel fails']],
    ['the return document is not handed in', { answers: inSpain, registers: crossing({ documentNumber: 'L0012345' }), handedIn: ['photo'] }, ['return-document missing']],
  ])('waits for more when %s', (_title, known, expected) => {
    expect(trouble(known)).toEqual(expected);
  });

  it.each<[string, object, string]>([
    ['the holder does not agree that the old one is void', { voidConsent: false }, 'voidConsent'],
    ['the day of the loss lies ahead', { lossDate: '2026-12-30' }, 'lossDate'],
  ])('is not taken when %s', (_title, answers, field) => {
    expect(() => world({ answers: { ...answers } })).toThrow(field);
  });

  it.each([['lost', 'void-lost'], ['stolen', 'void-stolen'], ['damaged', 'void-damaged']])('ends a %s one as %s and enters the new one', (reason, status) => {
    expect(service.effects(decided(world({ answers: { reason, lossDate: '2026-10-20' } }))).map(({ data }) => data)).toMatchObject([
      { number: NUMBER, status, voidedOn: today },
      { number: 'EA0000007', previousNumber: NUMBER, validUntil: '2036-11-22' },
    ]);
  });

  it('ends nothing that is void already', () => {
    expect(service.effects(decided(world({ answers: { lossDate: today }, registers: passport({ status: 'void-lost' }) })))).toHaveLength(1);
    expect(service.charges(decided(world({ answers: { lossDate: today } }))).map(({ yuan }) => yuan)).toEqual([120]);
  });
});
