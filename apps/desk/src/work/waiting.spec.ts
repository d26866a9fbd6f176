import { waitingByStage } from './waiting.js';

const count = (officeCode: string, skill: string, waiting: number, late = 0) => ({ officeCode, skill, waiting, held: 1, soon: 0, late });
const counts = [count('410100-traffic', 'traffic.accept', 3, 1), count('410100-exit-entry', 'exit-entry.accept', 4, 2), count('410100-traffic', 'traffic.decide', 5)];

describe('What waits at each stage', () => {
  it('is summed over offices and domains, in the order of a case', () => {
    expect(waitingByStage(counts).map(({ stage, waiting, held, late }) => [stage, waiting, held, late])).toEqual([
      ['accept', 7, 2, 3],
      ['examine', 0, 0, 0],
      ['decide', 5, 1, 0],
      ['hand-out', 0, 0, 0],
    ]);
  });

  it('leaves out domains in which the officer is not trained', () => {
    expect(waitingByStage(counts, ['exit-entry'])[0]).toMatchObject({ stage: 'accept', waiting: 4 });
  });
});
