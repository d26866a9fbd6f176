import { editedRows } from './edited-rows.js';

const posted = { name: '张三', 'children.0.name': '甲', 'children.1.name': '乙', 'children.10.name': '丙' };

describe('The buttons of a list', () => {
  it('take away the row they name and no other', () => {
    expect(editedRows({ ...posted, _remove: 'children.1' })).toEqual({ name: '张三', 'children.0.name': '甲', 'children.10.name': '丙' });
  });

  it('keep everything when a row is added', () => {
    expect(editedRows({ ...posted, _add: 'children' })).toEqual(posted);
  });

  it('say nothing when the form is sent in earnest', () => {
    expect(editedRows(posted)).toBeUndefined();
  });
});
