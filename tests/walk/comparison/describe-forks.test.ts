import { expect, it } from 'vitest';
import { compare } from '../../../src/walk/comparison/comparison';
import { describeForks } from '../../../src/walk/comparison/describe-forks';
import { moves, shortest, tiktok } from '../../tiktok';

const storyOf = (id: string) =>
  tiktok.situations.flatMap((situation) => situation.moves).find((move) => move.id === id)?.story;
const titleOf = (id: string) =>
  [...tiktok.situations, ...tiktok.outcomes].find((node) => node.id === id)?.title;

it('tells each fork of the four outcomes: where, and what each path does there', () => {
  const paths = [
    { name: 'Agreement', moves: shortest.agreement },
    { name: 'Continued delay', moves: shortest.continuedDelay },
    { name: 'Full ban', moves: shortest.fullBan },
    { name: 'Perceived inaction', moves: shortest.perceivedInaction },
  ];
  expect(describeForks(compare(tiktok, paths))).toEqual([
    `All four paths part at the start, “${titleOf(tiktok.start)}”: on “Agreement”, ${storyOf('offerData')}; on “Continued delay”, “Full ban” and “Perceived inaction”, ${storyOf('holdFirm')}.`,
    `“Continued delay”, “Full ban” and “Perceived inaction” walk the same 6 steps and part at “${titleOf('hardChoice')}”: on “Continued delay”, ${storyOf('extend')}; on “Full ban”, ${storyOf('ban')}; on “Perceived inaction”, ${storyOf('noAction')}.`,
  ]);
});

it('says which path stops where others go on', () => {
  const paths = [
    { name: 'Short', moves: moves('holdFirm') },
    { name: 'Long', moves: moves('holdFirm keepTalking') },
  ];
  expect(describeForks(compare(tiktok, paths))).toEqual([
    `Both paths walk the same first step and part at “${titleOf('standoff')}”: “Short” stops there; on “Long”, ${storyOf('keepTalking')}.`,
  ]);
});

it('says which paths stop together where others go on', () => {
  const paths = [
    { name: 'Short', moves: moves('holdFirm') },
    { name: 'Also short', moves: moves('holdFirm') },
    { name: 'Long', moves: moves('holdFirm keepTalking') },
  ];
  expect(describeForks(compare(tiktok, paths))).toEqual([
    `All three paths walk the same first step and part at “${titleOf('standoff')}”: “Short” and “Also short” stop there; on “Long”, ${storyOf('keepTalking')}.`,
    '“Short” and “Also short” are the same path.',
  ]);
});

it('says that paths are the same, all of them or some', () => {
  const one = { name: 'One', moves: shortest.agreement };
  const two = { name: 'Two', moves: shortest.agreement };
  const other = { name: 'Other', moves: shortest.fullBan };
  expect(describeForks(compare(tiktok, [one, two]))).toEqual(['Both paths are the same path.']);
  expect(describeForks(compare(tiktok, [one, two, other])).at(-1)).toBe('“One” and “Two” are the same path.');
});
