// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { lastAddress, rememberAddress } from '../../../src/app/navigation/last-addresses';

beforeEach(() => sessionStorage.clear());

it('each scenario has its own last place', () => {
  rememberAddress('one', '#/explore?s=one.1&w=ab');
  rememberAddress('two', '#/map?s=two.1');
  rememberAddress('one', '#/map?s=one.1&w=abcd');
  expect(lastAddress('one')).toBe('#/map?s=one.1&w=abcd');
  expect(lastAddress('two')).toBe('#/map?s=two.1');
  expect(lastAddress('three')).toBeUndefined();
  expect(lastAddress('__proto__')).toBeUndefined();
});

it('those of long ago are forgotten, and what is no place is passed over', () => {
  for (let count = 0; count < 60; count += 1) rememberAddress(`s${count}`, '#/');
  expect(lastAddress('s0')).toBeUndefined();
  expect(lastAddress('s59')).toBe('#/');
  for (const broken of ['{', '{"s59":1}', '[["s59",1],"s59",null]']) {
    sessionStorage.setItem('impasse-places', broken);
    expect(lastAddress('s59')).toBeUndefined();
  }
});

it('a device that keeps nothing has no last place', () => {
  const blocked = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('No.', 'SecurityError');
  });
  rememberAddress('one', '#/');
  expect(lastAddress('one')).toBeUndefined();
  blocked.mockRestore();
});
