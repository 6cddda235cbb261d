// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { lastPlace, rememberPlace } from '../../../src/app/navigation/last-addresses';

beforeEach(() => sessionStorage.clear());

it('each scenario has its own last place', () => {
  rememberPlace('one', '#/explore?s=one.1&w=ab');
  rememberPlace('two', '#/map?s=two.1');
  rememberPlace('one', '#/map?s=one.1&w=abcd');
  expect(lastPlace('one')).toBe('#/map?s=one.1&w=abcd');
  expect(lastPlace('two')).toBe('#/map?s=two.1');
  expect(lastPlace('three')).toBeUndefined();
  expect(lastPlace('__proto__')).toBeUndefined();
});

it('those of long ago are forgotten, and what is no place is passed over', () => {
  for (let count = 0; count < 60; count += 1) rememberPlace(`s${count}`, '#/');
  expect(lastPlace('s0')).toBeUndefined();
  expect(lastPlace('s59')).toBe('#/');
  for (const broken of ['{', '{"s59":1}', '[["s59",1],"s59",null]']) {
    sessionStorage.setItem('impasse-places', broken);
    expect(lastPlace('s59')).toBeUndefined();
  }
});

it('a device that keeps nothing has no last place', () => {
  const blocked = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('No.', 'SecurityError');
  });
  rememberPlace('one', '#/');
  expect(lastPlace('one')).toBeUndefined();
  blocked.mockRestore();
});
