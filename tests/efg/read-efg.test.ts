import { describe, expect, it } from 'vitest';
import { efg } from '#messages/efg';
import { EfgFault } from '../../src/efg/efg-fault';
import { readEfg } from '../../src/efg/read-efg';
import { formatRational } from '../../src/scenario/rational';
import { chance, figure52 } from './game-files';

function refusal(text: string): string {
  try {
    readEfg(text);
  } catch (error) {
    if (error instanceof EfgFault)
      return efg.notImported({ kind: 'fault', problem: error.problem, line: error.line });
    throw error;
  }
  return 'read';
}

describe('a game file', () => {
  it('is read with its players, its moves and what its ends pay', () => {
    const { title, players, nodes } = readEfg(figure52);
    expect([title, players]).toEqual(['Figure 5.2', ['One', 'Two']]);
    expect(
      nodes.map((node) => (node.kind === 'terminal' ? node.payoffs.map(formatRational) : node.kind)),
    ).toEqual([
      'decision',
      'decision',
      ['3', '8'],
      ['8', '3'],
      'decision',
      ['5', '5'],
      'decision',
      ['2', '10'],
      ['1', '0'],
    ]);
    expect(nodes[0]).toMatchObject({
      player: 0,
      branches: [
        { label: 'A', to: 1 },
        { label: 'B', to: 4 },
      ],
    });
  });

  it('has exact numbers, and pays at its ends what is paid on the way too', () => {
    const { title, nodes } = readEfg(chance);
    expect(title).toBe('Of "chance"\nand more');
    const [draw, , ...rest] = nodes;
    expect(
      draw?.kind === 'chance' && draw.branches.map(({ probability }) => formatRational(probability)),
    ).toEqual(['1/3', '1/2', '1/6']);
    const paid = rest.flatMap((node) => (node.kind === 'terminal' ? [node.payoffs.map(formatRational)] : []));
    expect(paid).toEqual([
      ['9', '-7/2'],
      ['3/2', '1/2'],
      ['9', '-7/2'],
      ['-1', '1/2'],
    ]);
  });

  it('may be as deep as it is long', () => {
    const deep = Array.from({ length: 20_000 }, (_, at) => `p "" 1 ${at + 1} "" { "on" "off" } 0`);
    const ends = Array.from({ length: 20_001 }, () => 't "" 0');
    expect(readEfg(['EFG 2 R "" { "P" }', ...deep, ...ends].join('\n')).nodes).toHaveLength(40_001);
  });
});

describe('what is no game that can be walked is refused with its line', () => {
  const head = 'EFG 2 R "" { "P" "Q" }';
  it.each([
    ['another file', '{ "format": 1 }', 'Line 1: this is no game file: it begins with “EFG 2 R”.'],
    ['an older one', 'EFG 1 R "" { "P" }', 'Line 1: this is no game file: it begins with “EFG 2 R”.'],
    ['a game of nobody', 'EFG 2 R "" { }\nt "" 0', 'Line 1: the game has no players.'],
    [
      'one that ends early',
      `${head}\np "" 1 1 "" { "a" "b" } 0\nt "" 0\n`,
      'Line 4: the file ends before the game does: a move has nothing that follows it.',
    ],
    ['one that goes on', `${head}\nt "" 0\nt "" 0`, 'Line 3: the game has ended, and more follows.'],
    [
      'a text that never ends',
      `${head}\nt "end`,
      'Line 2: a text begins here and never ends: its closing quote is missing.',
    ],
    [
      'a node of no kind',
      `${head}\nq "" 0`,
      'Line 2: here a node, which begins with “c”, “p” or “t”, is expected.',
    ],
    ['a number that is none', `${head}\nt "" 1 "" { 1 x }`, 'Line 2: here a number is expected.'],
    [
      'a player it does not have',
      `${head}\np "" 3 1 "" { "a" } 0\nt "" 0`,
      'Line 2: player 3 is to move, but the game has 2 players.',
    ],
    ['payoffs for some', `${head}\nt "" 1 "" { 1 }`, 'Line 2: 1 payoff for 2 players: each has one.'],
    [
      'an unknown outcome',
      `${head}\nt "" 7`,
      'Line 2: outcome 7 is mentioned here for the first time, without saying what it holds.',
    ],
    [
      'an outcome told twice',
      `${head}\np "" 1 1 "" { "a" "b" } 0\nt "" 1 "" { 1 2 }\nt "" 1 "" { 1 3 }`,
      'Line 4: this outcome is described otherwise in line 3.',
    ],
    [
      'chances that are not all',
      `${head}\nc "" 1 "" { "a" 1/2 "b" 1/3 } 0\nt "" 0\nt "" 0`,
      'Line 2: the probabilities come to 5/6, and should come to 1.',
    ],
    [
      'a chance below none',
      `${head}\nc "" 1 "" { "a" 3/2 "b" -1/2 } 0\nt "" 0\nt "" 0`,
      'Line 2: a probability is below 0.',
    ],
    ['nobody’s move', `${head}\np "" 1 1 "" { } 0`, 'Line 2: someone is to move here and has no move.'],
    [
      'what a player cannot see',
      `${head}\np "" 1 1 "" { "a" "b" } 0\np "" 2 1 "" { "c" } 0\nt "" 0\np "" 2 1 "" { "c" } 0\nt "" 0`,
      'Line 5: player 2 cannot tell this from line 3. Impasse takes games in which everyone sees every move.',
    ],
  ])('%s', (_, text, message) => {
    expect(refusal(text)).toBe(message);
  });

  it('too large a game', () => {
    const nodes = Array.from({ length: 100_000 }, (_, at) => `p "" 1 ${at + 1} "" { "on" "off" } 0\nt "" 0`);
    expect(refusal(['EFG 2 R "" { "P" }', ...nodes, 't "" 0'].join('\n'))).toMatch(
      /the game has more than 200,000 nodes/,
    );
  });
});
