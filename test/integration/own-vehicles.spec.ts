import type { Answers, Party } from '@yichuang/definition';
import { catalogue } from '@yichuang/house';
import { makeUscc } from '@yichuang/kernel';
import { FillIn, PreCheck, type FilledIn } from '@yichuang/one-window';

import { openHouse, type House } from '../support/house.js';

let house: House;

beforeAll(async () => {
  house = await openHouse('2026-11-23T10:00:00+08:00');
});
afterAll(() => house.close());

const service = catalogue.get('traffic.inspection-mark');
const fillIn = (): FillIn => house.app.get(FillIn);
const opened = (who: string, typed: Answers = {}): Promise<FilledIn> => fillIn().complete(service, house.person(who), typed);
const sent = (who: string, typed: Answers, chosen?: string): Promise<FilledIn> => fillIn().correct(service, house.person(who), typed, chosen);
const platesIn = ({ answers }: FilledIn) => answers['plateNumber'];
const offeredIn = ({ offered }: FilledIn) => offered?.records.map(({ label }) => label.zh);
const named = ({ name, documentType, documentNumber }: Party): Answers => ({ name, documentType, documentNumber });
const vinOf = async (plateNumber: string): Promise<string> => (await house.query<{ vin: string }>('SELECT vin FROM vehicle WHERE plate_number = $1', [plateNumber]))[0]?.vin ?? 'none';

describe('A form about a vehicle', () => {
  it('is filled in with the only vehicle of whoever opens it', async () => {
    const form = await opened('vehicle-licence-lost');
    expect(form.answers).toMatchObject({ plateNumber: '豫P9A26T', plateType: 'small-car' });
    expect(form.offered).toBeUndefined();
  });

  it('offers the vehicles of whoever has several, and fills in the one they choose', async () => {
    const form = await opened('alteration-swap');
    expect(offeredIn(form)?.toSorted()).toEqual(['豫H5A330（小型汽车号牌）', '豫HQ818K（小型汽车号牌）']);
    expect(platesIn(form)).toBeUndefined();
    const chosen = await vinOf('豫HQ818K');
    const answered = await sent('alteration-swap', { plateNumber: '', plateType: '' }, chosen);
    expect(answered).toMatchObject({ answers: { plateNumber: '豫HQ818K', plateType: 'small-car' }, offered: { chosen } });
  });

  it('takes what is typed for another vehicle, and shows a draft with the vehicle that was chosen', async () => {
    const typed = { plateNumber: '豫A12345', plateType: 'small-car' };
    expect(await sent('alteration-swap', typed, 'other')).toMatchObject({ answers: typed, offered: { chosen: 'other' } });
    expect(await opened('alteration-swap', { plateNumber: '豫H5A330', plateType: 'small-car' })).toMatchObject({ offered: { chosen: await vinOf('豫H5A330') } });
  });

  it('knows before it is sent what was chosen, and where nothing was offered', async () => {
    const offered = (who: string, plateNumber: string) => house.app.get(PreCheck).offered(service, house.person(who), { plateNumber, plateType: 'small-car' });
    expect(await offered('alteration-swap', '豫H5A330')).toMatchObject({ chosen: await vinOf('豫H5A330') });
    expect(await offered('alteration-swap', '豫A12345')).toMatchObject({ chosen: 'other' });
    expect(await offered('vehicle-licence-lost', '豫P9A26T')).toBeUndefined();
  });

  it('takes no vehicle that was not offered', async () => {
    expect(platesIn(await sent('alteration-swap', { plateNumber: '' }, await vinOf('豫P9A26T')))).toBe('');
  });

  it('tells nobody what another person owns, whatever they say they are to them', async () => {
    const owner = named(house.person('vehicle-licence-lost'));
    for (const handledBy of ['agent', 'relative']) expect(platesIn(await opened('renewal-granted', { ownerType: 'individual', handledBy, subject: owner }))).not.toBe('豫P9A26T');
    const certificate = catalogue.get('traffic.registration-certificate-reissue');
    expect(platesIn(await fillIn().complete(certificate, house.person('renewal-granted'), { handledBy: 'relative', subject: owner }))).toBeUndefined();
  });

  it('knows the vehicles of an organisation for whoever heads it, and for nobody else', async () => {
    const organisation = { ownerType: 'organisation', uscc: makeUscc('91410502MA3300002') };
    expect(platesIn(await opened('pass-carrier', organisation))).toBe('豫EA3301');
    expect(platesIn(await opened('pass-driver', organisation))).toBeUndefined();
  });

  it('keeps nothing of other vehicles with the application', async () => {
    const receipt = await house.apply(house.person('alteration-swap'), {
      service,
      answers: { plateNumber: '豫H5A330', plateType: 'small-car', applicationKind: 'replacement', paperMarkWanted: false, truthDeclaration: true },
    });
    await house.runAll();
    const kept = JSON.stringify(await house.query('SELECT * FROM assessment WHERE application_id = $1', [receipt.id]));
    expect(kept).toContain('豫H5A330');
    expect(kept).not.toContain('豫HQ818K');
  });
});
