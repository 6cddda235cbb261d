import { describe, expect, it } from 'vitest';
import {
  DatabaseBlockedError,
  isAlreadyThere,
  isClosed,
  openingProblem,
  usingProblem,
} from '../../src/persistence/store-problem';

const error = (name: string) => new DOMException('It is so', name);
const failed = (told: string) => ({
  kind: 'failed',
  words: `The storage of this browser does not work (${told}). Download your walk as a file.`,
});
const blocked = {
  kind: 'blocked',
  words:
    'This browser keeps nothing on this device for Impasse, as in a private window. Download your walk as a file before you close it.',
};
const full = {
  kind: 'full',
  words:
    'There is no room left on this device. Download your walk as a file, or delete saved walks that you no longer need.',
};
const waiting = {
  kind: 'waiting',
  words:
    'Impasse is open in another tab in an older version. Close or reload that tab, and your walk is kept again.',
};
const outdated = {
  kind: 'outdated',
  words: 'A newer Impasse has been open on this device. Download your walk as a file, then reload this page.',
};

describe('an error of the device’s storage', () => {
  it.each<[string, unknown, object, object]>([
    ['SecurityError', error('SecurityError'), blocked, failed('SecurityError: It is so')],
    ['NotAllowedError', error('NotAllowedError'), blocked, failed('NotAllowedError: It is so')],
    ['InvalidStateError', error('InvalidStateError'), blocked, failed('InvalidStateError: It is so')],
    ['ReferenceError', new ReferenceError('none'), blocked, failed('ReferenceError: none')],
    ['TypeError', new TypeError('none'), blocked, failed('TypeError: none')],
    ['QuotaExceededError', error('QuotaExceededError'), full, full],
    ['HeldUp', new DatabaseBlockedError('so'), waiting, waiting],
    ['VersionError', error('VersionError'), outdated, outdated],
    [
      'UnknownError',
      error('UnknownError'),
      failed('UnknownError: It is so'),
      failed('UnknownError: It is so'),
    ],
    ['text', 'no', failed('no'), failed('no')],
    ['nothing', null, failed('null'), failed('null')],
    ['thing without a name', { toString: () => 'odd' }, failed('odd'), failed('odd')],
    ['thing with a name', { name: 'QuotaExceededError' }, full, full],
  ])('that is a %s is told as of opening it, and of using it', (_, thrown, opening, using) => {
    expect(openingProblem(thrown)).toEqual(opening);
    expect(usingProblem(thrown)).toEqual(using);
  });

  it('says whether the connection was closed, or a record is there already', () => {
    const thrown = [error('InvalidStateError'), error('ConstraintError'), error('AbortError'), undefined];
    expect(thrown.map(isClosed)).toEqual([true, false, false, false]);
    expect(thrown.map(isAlreadyThere)).toEqual([false, true, false, false]);
  });
});
