import type { RandomGame } from './random-game';

/** A node of an unfolded tree: no two ways lead to the same one. */
interface TreeNode {
  /** By party, or -1 for chance; -2 at an outcome. */
  readonly mover: number;
  readonly outcome: string;
  readonly children: readonly TreeNode[];
  readonly chances: readonly number[];
}

/** A play and what it is worth to each party. */
export interface Played {
  /** As `comesOf` writes it, with probabilities as decimals. */
  readonly lottery: ReadonlyMap<string, number>;
  readonly values: readonly number[];
}

/** With more strategy profiles than this a game is left out. */
const profileLimit = 600;

/**
 * Every subgame-perfect equilibrium of a game, by trying all pure strategies of its unfolded tree against every other
 * strategy of each party in every subgame.
 * @returns what each equilibrium comes to; undefined where there are too many strategies
 */
export function equilibria({ scenario, parties, values }: RandomGame): Played[] | undefined {
  const decisions: TreeNode[] = [];
  const subgames: TreeNode[] = [];
  const unfold = (place: string): TreeNode => {
    const situation = scenario.situations.find(({ id }) => id === place);
    const node: TreeNode = !situation
      ? { mover: -2, outcome: place, children: [], chances: [] }
      : {
          mover: parties.indexOf(situation.moves[0]?.by as string),
          outcome: '',
          children: situation.moves.map(({ to }) => unfold(to)),
          chances: situation.moves.map(({ likelihood = 1 }) => likelihood),
        };
    if (node.mover >= 0) decisions.push(node);
    if (node.mover !== -2) subgames.push(node);
    return node;
  };
  const root = unfold(scenario.start);
  const profiles = decisions.reduce((product, { children }) => product * children.length, 1);
  if (profiles > profileLimit) return undefined;

  const choice = new Map<TreeNode, number>();
  const play = (node: TreeNode): Map<string, number> => {
    if (node.mover === -2) return new Map([[node.outcome, 1]]);
    if (node.mover >= 0) return play(node.children[choice.get(node) as number] as TreeNode);
    const sum = node.chances.reduce((all, each) => all + each, 0);
    const mixed = new Map<string, number>();
    node.children.forEach((child, index) => {
      for (const [outcome, chance] of play(child)) {
        mixed.set(outcome, (mixed.get(outcome) ?? 0) + (chance * (node.chances[index] as number)) / sum);
      }
    });
    return mixed;
  };
  const worth = (lottery: ReadonlyMap<string, number>, party: number) =>
    [...lottery].reduce((sum, [outcome, chance]) => sum + chance * (values[outcome]?.[party] as number), 0);
  /** Sets the choices at some nodes to every combination in turn; stops where the visitor says so. */
  const everyChoice = (nodes: readonly TreeNode[], visit: () => boolean): boolean => {
    const [node, ...rest] = nodes;
    if (!node) return visit();
    return node.children.some((_, index) => {
      choice.set(node, index);
      return everyChoice(rest, visit);
    });
  };
  const isPerfect = () => {
    const chosen = new Map(choice);
    const improves = subgames.some((subgame) => {
      const here = play(subgame);
      return parties.some((_, party) => {
        const own = decisions.filter((node) => node.mover === party);
        const better = everyChoice(own, () => worth(play(subgame), party) > worth(here, party) + 1e-9);
        for (const [node, index] of chosen) choice.set(node, index);
        return better;
      });
    });
    return !improves;
  };
  const found: Played[] = [];
  everyChoice(decisions, () => {
    if (isPerfect()) {
      const lottery = play(root);
      found.push({ lottery, values: parties.map((_, party) => worth(lottery, party)) });
    }
    return false;
  });
  return found;
}
