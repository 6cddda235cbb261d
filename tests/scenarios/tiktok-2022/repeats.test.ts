import { describe, expect, it } from 'vitest';
import { accountAt, changesOf, startStandings } from '../../../src/scenario/account';
import type { Move } from '../../../src/scenario/types';
import { ahead, type Node, plainWalk } from '../../scenario/plain-walk';
import { tiktok as scenario } from '../../tiktok';

const nodes = plainWalk(scenario);
const further = ahead(nodes);

const accountOf = ({ state }: Node) => accountAt(scenario, state).map(({ text }) => text);
const meansOf = ({ state }: Node, move: Move) =>
  changesOf(scenario, move, { state, standings: startStandings(scenario) }).flatMap(({ account }) =>
    account.map(({ text }) => text),
  );
const nodeAt = (key: string) => nodes.get(key) as Node;
const aheadOf = (key: string) => [...(further.get(key) ?? [])].map(nodeAt);

describe('in one walk', () => {
  // No walk comes back to where it was, so what is read twice is read here and again ahead.
  it('no passage of an account is read twice', () => {
    for (const node of nodes.values()) {
      const later = new Set(aheadOf(node.key).flatMap(accountOf));
      expect(accountOf(node).filter((text) => later.has(text))).toEqual([]);
    }
  });

  it('no sentence on what a move means for a party is read twice', () => {
    const toldAt = new Map(
      [...nodes].map(([key, node]) => [key, node.steps.flatMap(({ move }) => meansOf(node, move))]),
    );
    for (const node of nodes.values()) {
      for (const { move, to } of node.steps) {
        const later = new Set([to, ...(further.get(to) ?? [])].flatMap((key) => toldAt.get(key) ?? []));
        expect(meansOf(node, move).filter((text) => later.has(text))).toEqual([]);
      }
    }
  });
});

describe('on one page', () => {
  it('no text stands twice', () => {
    for (const node of nodes.values()) {
      for (const texts of [accountOf(node), ...node.steps.map(({ move }) => meansOf(node, move))]) {
        expect(new Set(texts).size, node.key).toBe(texts.length);
      }
    }
  });
});
