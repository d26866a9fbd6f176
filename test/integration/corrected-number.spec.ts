import { hashPassword, insertAccounts, insertDelegations, loadDelegations, loginKeys, Sessions, SignIn } from '@yichuang/accounts';
import { registerEntry, registerHistory, type Effect } from '@yichuang/definition';
import { catalogue, Registers } from '@yichuang/house';
import { makeIdentityNumber } from '@yichuang/kernel';
import { PreCheck } from '@yichuang/one-window';
import { Config, Database, type Query } from '@yichuang/platform';

import { openHouse, type House } from '../support/house.js';

let house: House;

beforeAll(async () => {
  house = await openHouse('2026-11-23T10:00:00+08:00');
});
beforeEach(async () => {
  await house.reset();
  await house.query('TRUNCATE account, session, delegation, consent, application_bar CASCADE');
});
afterAll(() => house.close());

/** Born on a day on which nobody else of the sandbox was. */
const newNumberOf = (idNumber: string): string => makeIdentityNumber(idNumber.slice(0, 6), '1931-02-03', idNumber.charCodeAt(16) % 2 === 0 ? 2 : 1);

/** The decision that a number is corrected, as the service makes it. */
function correction(idNumber: string): Effect[] {
  const newNumber = newNumberOf(idNumber);
  return [
    registerEntry.renumber({ idNumber, newNumber, sex: 'male', birthDate: '1931-02-03' }),
    registerHistory.recordChange({ number: `T-${idNumber}`, idNumber: newNumber, item: 'id-number', before: idNumber, after: newNumber, changedOn: '2026-11-23' }),
  ];
}

async function carryOut(idNumber: string, query: Query): Promise<void> {
  const { handlers } = house.app.get(Registers);
  for (const [index, { register, kind, data }] of correction(idNumber).entries()) {
    const handler = handlers.find((each) => each.register === register && each.kind === kind);
    await handler?.apply([{ applicationId: 1, index, data, at: house.clock.now() }], query);
  }
}

const correct = (idNumber: string): Promise<void> => house.app.get(Database).transaction((query) => carryOut(idNumber, query));

/** What other authorities keep is theirs to correct; what was once issued or asked about somebody is history. */
const stays = [
  ...['birth_certificate.father_number', 'birth_certificate.mother_number', 'death_certificate.id_number', 'declared_death.id_number', 'enlistment_notice.id_number', 'ethnicity_approval.id_number', 'home_right.holder_id', 'home_right.landlord_id', 'icp_filing.operator_number'],
  ...['livelihood_record.id_number', 'marriage_record.one_id', 'marriage_record.other_id', 'medical_ability_test.id_number', 'medical_report.id_number', 'organisation.representative_number', 'qualification_record.id_number', 'schooling_record.id_number'],
  ...['transport_qualification.id_number', 'vehicle_invoice.buyer_number', 'vehicle_invoice.seller_number', 'veteran_letter.id_number', 'register_item_change.before', 'sandbox_persona.document_number'],
];

interface Column {
  readonly table: string;
  readonly column: string;
}

/** Columns of registers that name somebody of the population register by number, with somebody they name. */
async function columnsThatName(): Promise<(Column & { readonly person: string })[]> {
  const { query } = house;
  const columns = await query<Column & { readonly list: boolean }>(
    `SELECT table_name AS table, column_name AS column, data_type = 'ARRAY' AS list FROM information_schema.columns
     WHERE table_schema = current_schema() AND (data_type = 'text' OR udt_name = '_text') ORDER BY table_name, column_name`,
  );
  const named = [];
  for (const { table, column, list } of columns) {
    const condition = list ? `p.id_number = ANY(t.${column})` : `p.id_number = t.${column}`;
    const [found] = await query<{ person: string }>(`SELECT p.id_number AS person FROM ${table} t JOIN population_person p ON ${condition} WHERE p.status <> 'cancelled' LIMIT 1`);
    if (found && table !== 'register_item_change') named.push({ table, column, person: found.person });
  }
  return named;
}

const undone = new Error('undone');

/** Whether a column still names somebody by the former number once it is corrected. */
async function keepsFormer({ table, column, person }: Column & { readonly person: string }): Promise<boolean> {
  let keeps = false;
  await house.app
    .get(Database)
    .transaction(async (query) => {
      await carryOut(person, query);
      keeps = (await query(`SELECT FROM ${table} t WHERE position($1 IN t.${column}::text) > 0`, [person])).length > 0;
      throw undone;
    })
    .catch((error: unknown) => {
      if (error !== undone) throw error;
    });
  return keeps;
}

describe('A corrected citizen number', () => {
  it('takes along all that the police keep of the person, and leaves what is not theirs', async () => {
    const named = await columnsThatName();
    expect(named.length).toBeGreaterThan(40);
    const left = [];
    for (const each of named) if (await keepsFormer(each)) left.push(`${each.table}.${each.column}`);
    expect(left.filter((column) => !stays.includes(column))).toEqual([]);
  });

  it('answers whoever asks by the former one with what is known under the present one', async () => {
    const holder = house.person('licence-lost');
    const service = catalogue.get('traffic.driving-licence-replacement');
    const before = await house.app.get(PreCheck).prefill(service, holder);
    expect(before['fileNumber']).toBeDefined();
    await correct(holder.documentNumber);
    expect((await house.app.get(PreCheck).prefill(service, holder))['fileNumber']).toBe(before['fileNumber']);
    expect((await house.app.get(PreCheck).prefill(service, { ...holder, documentNumber: newNumberOf(holder.documentNumber) }))['fileNumber']).toBe(before['fileNumber']);
  });

  it('keeps a ban from leaving on the person', async () => {
    const [ban] = await house.query<{ person: string }>('SELECT b.person_number AS person FROM exit_ban b JOIN population_person p ON p.id_number = b.person_number WHERE b.lifted_on IS NULL LIMIT 1');
    const banned = ban?.person ?? '';
    await correct(banned);
    expect(await house.query('SELECT person_number FROM exit_ban WHERE person_number = ANY($1)', [[banned, newNumberOf(banned)]])).toEqual([{ person_number: newNumberOf(banned) }]);
  });
});

describe('The account of whoever has a corrected number', () => {
  const password = '一窗-correct-horse';
  let former = '';
  let present = '';

  const keyOf = (login: string): Buffer => loginKeys(house.app.get(Config).secretKey)(login);
  const open = async (id: number, documentNumber: string, name: string): Promise<void> =>
    insertAccounts([{ id, role: 'citizen', name, documentType: 'identity-card', documentNumber, loginKey: keyOf(documentNumber), passwordHash: await hashPassword(password), createdAt: house.clock.now() }], house.query);
  const signIn = async (login: string): Promise<number | undefined> => {
    const answer = await house.app.get(SignIn).signIn({ login, password, address: '10.0.0.1' });
    return answer.ok ? answer.value.id : undefined;
  };

  beforeEach(async () => {
    former = house.person('licence-lost').documentNumber;
    present = newNumberOf(former);
    await open(7, former, '邓雪');
  });

  it('is the same one, with the new number as its login; who is signed in stays so', async () => {
    const { token } = await house.app.get(Sessions).create(7, 'cookie');
    await correct(former);
    expect([await signIn(former), await signIn(present)]).toEqual([undefined, 7]);
    expect((await house.app.get(Sessions).find(token))?.account).toMatchObject({ id: 7, documentNumber: present });
  });

  it('is never joined with one that somebody else has under the new number', async () => {
    await open(8, present, '别人');
    await correct(former);
    expect([await signIn(former), await signIn(present)]).toEqual([7, 8]);
    expect(await house.query('SELECT id, document_number FROM account ORDER BY id')).toEqual([{ id: 7, document_number: former }, { id: 8, document_number: present }]);
  });

  it('keeps what was authorised and agreed to, and why it may not apply', async () => {
    await insertDelegations([{ principal: former, agent: 'agent', grantedOn: '2026-11-01', validUntil: '2026-12-31' }, { principal: 'principal', agent: former, grantedOn: '2026-11-01', validUntil: '2026-12-31' }], house.query);
    await house.query(`INSERT INTO consent (service_id, consent_id, by_number, applicant_number, applicant_name, statement, asked_at) VALUES ('s', 'owner', $1, 'applicant', '张', '{}', now()), ('s', 'owner', 'owner', $1, '邓', '{}', now())`, [former]);
    await house.query(`INSERT INTO application_bar (document_number, service_id, until, application_id) VALUES ($1, 's', '2027-01-01', 1)`, [former]);
    await correct(former);
    const standing = await loadDelegations([`${present}>agent`, `principal>${present}`, `${former}>agent`], house.query);
    expect([...standing.values()].map((delegation) => delegation !== null)).toEqual([true, true, false]);
    expect(await house.query('SELECT by_number, applicant_number FROM consent ORDER BY id')).toEqual([{ by_number: present, applicant_number: 'applicant' }, { by_number: 'owner', applicant_number: present }]);
    expect(await house.query('SELECT document_number FROM application_bar')).toEqual([{ document_number: present }]);
  });
});
