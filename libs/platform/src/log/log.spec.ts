import { Log } from './log.js';

const lines: Record<string, unknown>[] = [];
const log = new Log('debug', { write: (line) => lines.push(JSON.parse(line) as Record<string, unknown>) });
const last = (): Record<string, unknown> => lines.at(-1) ?? {};

describe('The log', () => {
  it('writes what Nest says as one object, with its level, time and context', () => {
    log.warn('The office list is old', { offices: 18 }, 'Offices');
    expect(last()).toMatchObject({ level: 'warn', msg: 'The office list is old', context: 'Offices', offices: 18 });
    expect(last()['time']).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
  });

  it('leaves out what is personal, also one level down', () => {
    log.log('Someone came', { phone: '13812345678', applicant: { documentNumber: '41010219900307123X', city: '郑州' } });
    expect(JSON.stringify(last())).not.toMatch(/138|4101/);
    expect(last()['applicant']).toEqual({ documentNumber: '…', city: '郑州' });
  });

  it('tells of a database error what it is and where, and nothing of the data it was about', () => {
    const error = Object.assign(new Error('invalid input syntax for type bigint: "张伟 13812345678"'), {
      code: '22P02',
      detail: 'Key (phone)=(13812345678)',
      parameters: ['张伟'],
      table: 'account',
    });
    log.error('It failed', error, 'SignIn');
    expect(JSON.stringify(last())).not.toMatch(/138|张伟/);
    expect(last()['error']).toMatchObject({ code: '22P02', table: 'account', message: 'invalid input syntax for type bigint: "…"' });
    expect((last()['error'] as { frames: string[] }).frames[0]).toContain('log.spec.ts');
  });

  it('tells as much, and no more, of an error that is part of an event', () => {
    const error = Object.assign(new Error('duplicate key value violates unique constraint "account_phone"'), {
      code: '23505',
      detail: 'Key (phone)=(13812345678) already exists.',
      parameters: ['张伟'],
      driverError: { detail: 'Key (phone)=(13812345678)' },
    });
    log.error({ event: 'step_failed', step: 7, error }, 'RunSteps');
    expect(last()).toMatchObject({ event: 'step_failed', step: 7, context: 'RunSteps', error: { type: 'Error', code: '23505' } });
    expect((last()['error'] as { frames: string[] }).frames[0]).toContain('log.spec.ts');
    expect(JSON.stringify(last())).not.toMatch(/138|张伟/);
  });

  it('keeps the message of an error that is alone, and the frames of a stack given as text', () => {
    log.error(new RangeError('too far'));
    expect(last()['error']).toMatchObject({ type: 'RangeError', message: 'too far' });
    log.error('It failed', 'Error: secret\n    at somewhere (file.ts:1:1)', 'Context');
    expect(last()).toMatchObject({ frames: ['somewhere (file.ts:1:1)'], context: 'Context' });
    expect(JSON.stringify(last())).not.toContain('secret');
  });

  it('keeps what Nest tells about itself for those who debug', () => {
    log.log('ThingsModule dependencies initialized', 'InstanceLoader');
    expect(last()['level']).toBe('debug');
  });

  it('is silent below its level', () => {
    const before = lines.length;
    log.verbose('a detail');
    expect(lines).toHaveLength(before);
  });
});
