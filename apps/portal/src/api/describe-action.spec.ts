import type { Action } from '@yichuang/one-window';

import { describedAction } from './describe-action.js';

const line = (detail: object): Action => ({ applicationId: 1, seq: 3, kind: 'assessed', actor: 'system', at: new Date(0), state: 'received', detail, hash: 'h' });
const withheld = { id: 'no-violations', result: 'fails', facts: ['violations'], isWithheld: true } as const;
const told = { id: 'authorised', result: 'unknown', facts: ['delegation'] } as const;

describe('a line of the history', () => {
  it('tells nothing that the findings do not tell', () => {
    const assessment = { findings: [withheld, told] };
    expect(describedAction(line({ findings: [{ id: 'no-violations', result: 'fails' }, { id: 'authorised', result: 'unknown' }], verdict: 'person' }), assessment).detail).toEqual({ findings: [{ id: 'no-violations', result: 'unknown' }, { id: 'authorised', result: 'unknown' }], verdict: 'person' });
    expect(describedAction(line({ reasons: ['no-violations', 'authorised'] }), assessment).detail).toEqual({ reasons: ['authorised'] });
  });

  it('is whole where nothing is withheld', () => {
    const detail = { reasons: ['no-violations'], findings: [{ id: 'no-violations', result: 'fails' }], office: '410105' };
    expect(describedAction(line(detail), { findings: [{ ...withheld, isWithheld: undefined }] }).detail).toEqual(detail);
    expect(describedAction(line(detail), undefined)).toMatchObject({ seq: 3, kind: 'assessed', detail, hash: 'h' });
  });
});
