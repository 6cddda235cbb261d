import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedTo, redo, replacedBy, undo, untouched } from '../../../src/views/workbench/text-history';

const typed = (from: string, ...texts: string[]) => texts.reduce(changedTo, untouched(from));

describe('a text and its changes', () => {
  it('is undone to what it was, and done again, whatever was changed', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 12 }), { minLength: 1, maxLength: 8 }), (texts) => {
        const [first = '', ...others] = texts;
        let history = typed(first, ...others);
        const last = history.text;
        while (history.done.length > 0) history = undo(history);
        expect(history.text).toBe(first);
        while (history.undone.length > 0) history = redo(history);
        expect(history.text).toBe(last);
      }),
    );
  });

  it('takes letters typed one after another back at once, and a new line by itself', () => {
    const history = typed('{}', '{a}', '{ab}', '{abc}', '{abc\n}');
    expect(undo(history).text).toBe('{abc}');
    expect(undo(undo(history)).text).toBe('{}');
  });

  it('takes letters deleted one after another back at once', () => {
    expect(undo(typed('abc', 'ab', 'a')).text).toBe('abc');
  });

  it('keeps changes at different places apart', () => {
    expect(undo(typed('ab', 'xab', 'xabz')).text).toBe('xab');
  });

  it('takes back a whole text put in its place at once, and nothing that was typed before', () => {
    expect(undo(replacedBy(typed('', 'a', 'ab'), 'abc')).text).toBe('ab');
  });

  it('forgets what was undone once something else is typed', () => {
    const history = changedTo(undo(typed('a', 'ab')), 'ac');
    expect(redo(history).text).toBe('ac');
    expect(undo(history).text).toBe('a');
  });

  it('has nothing to undo or redo at first', () => {
    expect(redo(undo(untouched('a')))).toEqual(untouched('a'));
  });
});
