import { keptInput } from './kept-input.js';

const sent = (headers: Readonly<Record<string, string>>, body: unknown = { reason: '想清楚了', extras: ['a', 'b'], _csrf: 'x', password: 'y' }) => keptInput({ method: 'POST', headers, body });
const kept = [
  ['reason', '想清楚了'],
  ['extras', 'a'],
  ['extras', 'b'],
];

describe('What a form had in it that could not be taken', () => {
  it('is kept, without token and password', () => {
    expect(sent({ 'sec-fetch-site': 'same-origin' })).toEqual(kept);
  });

  it('is kept where a browser does not say where the form stood', () => {
    expect(sent({})).toEqual(kept);
  });

  it.each(['cross-site', 'same-site', 'none'])('is not put before the reader to be sent again when the form stood elsewhere (%s)', (site) => {
    expect(sent({ 'sec-fetch-site': site })).toEqual([]);
  });

  it('is nothing when nothing was sent', () => {
    expect(sent({}, null)).toEqual([]);
  });
});
