import { incomplete, sentBack } from './sent-back.js';

const problem = (pointer: string, zh = '请填写', en = 'Answer this') => ({ pointer, code: 'x', message: { zh, en } });

describe('an application that is not received', () => {
  it('goes on where something is still to be answered', () => {
    expect(sentBack([problem('/contactPhone'), problem('/materials/photo')])).toEqual({ page: 'apply', text: incomplete });
  });

  it('goes on with the materials when only they are missing', () => {
    expect(sentBack([problem('/materials/photo')])).toMatchObject({ page: 'materials' });
  });

  it('says that its applicant may not apply yet, and until when, where they sent it', () => {
    const barred = problem('', '2027年11月23日起可以再次申请', 'You may apply again from 23 November 2027');
    expect(sentBack([problem('/materials/photo'), barred])).toEqual({ page: 'check', text: barred.message });
  });
});
