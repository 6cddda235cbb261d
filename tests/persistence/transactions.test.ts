import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { connect } from '../../src/persistence/database';
import { write } from '../../src/persistence/transactions';
import { emptyDevice } from './device';

beforeEach(emptyDevice);

const unanswered = () => new Promise<never>(() => {});

it('a transaction that ends without an answer to its requests is refused', async () => {
  const { database, close } = connect();
  const open = await database();
  const written = write(open, (writing) => {
    void Promise.resolve().then(() => writing.abort());
    return unanswered();
  });
  await expect(written).rejects.toMatchObject({ name: 'AbortError' });
  close();
});

it('what the work gives is given once it is written, and its own fault is what is told', async () => {
  const { database, close } = connect();
  const open = await database();
  await expect(
    write(open, async (writing) => {
      await writing.objectStore('scenarios').put('mine', 'one');
      return 5;
    }),
  ).resolves.toBe(5);
  expect(await open.get('scenarios', 'one')).toBe('mine');
  await expect(
    write(open, async (writing) => {
      await writing.objectStore('scenarios').put('other', 'one');
      throw new Error('it is not wanted');
    }),
  ).rejects.toThrow('it is not wanted');
  expect(await open.get('scenarios', 'one')).toBe('mine');
  close();
});
