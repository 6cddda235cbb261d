import { expect, it } from 'vitest';
import { moverName } from '../../src/scenario/mover-name';
import { tiktok } from '../tiktok';

it('a mover goes by the name of its party', () => {
  for (const { id, name } of tiktok.parties) expect(moverName(tiktok, id)).toBe(name);
});

it('chance, which is no party, has a name too', () => {
  expect(moverName(tiktok, 'chance')).toBe('Chance');
});
