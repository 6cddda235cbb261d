import { afterEach, expect, it, vi } from 'vitest';
import { askToPersist } from '../../src/persistence/ask-to-persist';

afterEach(() => {
  vi.unstubAllGlobals();
});

it.each([
  [false, 1],
  [true, 0],
])('where the browser keeps what is here already (%s), it is asked %i times', async (isKept, times) => {
  const persist = vi.fn(async () => true);
  vi.stubGlobal('navigator', { storage: { persisted: async () => isKept, persist } });
  await askToPersist();
  expect(persist).toHaveBeenCalledTimes(times);
});

it('a browser that knows no such question, or refuses it, is left alone', async () => {
  vi.stubGlobal('navigator', {});
  await expect(askToPersist()).resolves.toBeUndefined();
  const refuse = () => Promise.reject(new DOMException('No', 'SecurityError'));
  vi.stubGlobal('navigator', { storage: { persisted: refuse } });
  await expect(askToPersist()).resolves.toBeUndefined();
});
