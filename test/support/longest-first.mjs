import Sequencer from '@jest/test-sequencer';

/** These start whole products. */
const isLong = ({ path }) => /\/test\/(browser|faults|journeys)\//.test(path);

/** Jest goes by the time that files took before; where it knows none, by their size, and the longest of ours are short. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    const isFirst = (test) => !test.duration && isLong(test);
    return [...sorted.filter(isFirst), ...sorted.filter((test) => !isFirst(test))];
  }
}
