import { runCheck } from '../conditions.js';
import { materialState } from '../materials.js';
import type { Foreigner } from '../vocabulary/exit-entry.js';
import type { Person, Portrait } from '../vocabulary/population.js';
import { photo, type PhotoSource } from './photo.js';

const law = { zh: '法', en: 'Law' };
const block = photo({ sources: ['on-file', 'upload', 'window'], onFileAtMostYears: 6, law });
const party = { name: '曹斌', documentType: 'identity-card', documentNumber: '1' } as const;

const caseWith = (photoSource: PhotoSource, portrait: Portrait | null, isForeigner = false) => ({
  form: { photoSource },
  applicant: party,
  submitter: party,
  today: '2026-11-23',
  facts: { pictured: isForeigner ? null : ({ portrait } as Person), picturedForeigner: isForeigner ? ({ portrait } as Foreigner) : null },
});
type PhotoCase = ReturnType<typeof caseWith>;

const found = (subject: PhotoCase) =>
  (block.conditions ?? []).flatMap((condition) => {
    const outcome = runCheck(condition, subject);
    return outcome ? [`${condition.id} ${outcome.result}`] : [];
  });
const recent: Portrait = { takenOn: '2020-11-23', comparable: true };

describe('the photograph', () => {
  it.each<[string, PhotoCase, string]>([
    ['can be used on file for six years to the day', caseWith('on-file', recent), 'photo-usable holds'],
    ['is too old a day later', caseWith('on-file', { ...recent, takenOn: '2020-11-22' }), 'photo-usable fails'],
    ['cannot be used when it fails the comparison', caseWith('on-file', { ...recent, comparable: false }), 'photo-usable fails'],
    ['cannot be used when there is none', caseWith('on-file', null), 'photo-usable fails'],
    ['of a foreigner comes from the exit-entry register', caseWith('on-file', recent, true), 'photo-usable holds'],
    ['taken at the window is for an officer to see', caseWith('window', recent), 'photo-taken unknown'],
  ])('%s', (_title, subject, expected) => {
    expect(found(subject)).toEqual([expected]);
  });

  it('is a paper to hand in only when it is uploaded', () => {
    const [paper] = block.materials ?? [];
    const state = (subject: PhotoCase, handedIn: boolean) => paper && materialState(paper, subject.form, subject, handedIn);
    expect(found(caseWith('upload', null))).toEqual([]);
    expect(state(caseWith('upload', null), false)).toBe('missing');
    expect(state(caseWith('upload', null), true)).toBe('handed-in');
    expect(state(caseWith('on-file', recent), false)).toBe('not-required');
  });

  it('has no condition for a source that the service does not offer', () => {
    expect(photo({ sources: ['on-file', 'upload'], onFileAtMostYears: 6, law }).conditions?.map(({ id }) => id)).toEqual(['photo-usable']);
    expect(photo({ sources: ['upload', 'window'], onFileAtMostYears: 0, law }).conditions?.map(({ id }) => id)).toEqual(['photo-taken']);
  });
});
