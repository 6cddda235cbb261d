import { marks, read, statementKinds } from '#messages/factcheck';
import { shortName } from '#messages/wording';
import { citationMark, citedPassage, passageMark } from '../../scenario/citation';
import { lookup } from '../../scenario/lookup';
import type { Basis, MoveId, Scenario } from '../../scenario/types';
import { isComputed } from '../result/analysis-result';
import type { Context, FactValues } from './contexts';
import type { CheckedStatement } from './factcheck';
import type { Mark } from './marks';
import type { Reading } from './reading';

/** What a statement rests on, with the passage to hold it against. */
export type SheetBasis =
  | { readonly kind: 'document'; readonly passage: string; readonly tells: string; readonly locator: string }
  | { readonly kind: 'inference'; readonly reason: string };

/** One context, in words. */
export interface SheetContext {
  readonly where: string;
  readonly times: string;
  /** The facts that are not the same in every context; empty where there is none. */
  readonly facts: string;
}

/** A statement, in words. */
export interface SheetEntry extends Pick<CheckedStatement, 'kind' | 'path' | 'text' | 'timeWords'> {
  readonly what: string;
  readonly basis?: SheetBasis;
  /** In how many walks it is read; empty where the text is no part of a walk. */
  readonly read: string;
  /** The facts that are the same in every context, where not any value does; empty where there is none. */
  readonly facts: string;
  readonly contexts: readonly SheetContext[];
  /** Whether its time words are to be looked at. */
  readonly isTimeMarked: boolean;
  /** What to look at, a sentence each. */
  readonly marks: readonly string[];
}

/**
 * A statement, in words.
 * @param all how many walks there are, where they are counted
 */
export function entryOf(
  scenario: Scenario,
  statement: CheckedStatement,
  all: bigint | undefined,
): SheetEntry {
  const { kind, path, text, timeWords, basis, reading } = statement;
  const of = {
    kind,
    path,
    text,
    timeWords,
    isTimeMarked: statement.marks.includes('time words'),
    what: whatItIs(scenario, statement),
    ...(basis && { basis: basisOf(scenario, basis) }),
  };
  if (!reading || !isComputed(reading)) {
    return { ...of, read: reading?.notComputed ?? '', facts: '', contexts: [], marks: [] };
  }
  const { contexts, isRepeated, walks } = reading;
  const states = contexts.reduce((sum, context) => sum + context.states, 0);
  const isAfterMove = statement.read?.some(({ move }) => move !== undefined) === true;
  const shared = sharedFacts(contexts);
  return {
    ...of,
    read:
      walks && all !== undefined ? read.inWalks({ ...walks, all }) : read.atStates({ states, isRepeated }),
    facts: told(
      read.factsInEach,
      shared
        .filter(({ fact, values }) => values.length < lookup(scenario).fact(fact).values.length)
        .map((fact) => factInWords(scenario, fact)),
    ),
    contexts: contexts.map((context) => ({
      where: (isAfterMove ? read.afterItsMove : read.after)({ story: storyOf(scenario, context.after) }),
      times: context.walks ? read.there(context.walks) : read.thereUncounted(context),
      facts: told(
        read.factsHere,
        context.facts
          .filter(({ fact }) => !shared.some((each) => each.fact === fact))
          .map((fact) => factInWords(scenario, fact)),
      ),
    })),
    marks: statement.marks.map((mark) => markInWords(scenario, statement, reading, mark)),
  };
}

function whatItIs(scenario: Scenario, { kind, path, move, party, interest }: CheckedStatement): string {
  const { label = '', by = 'chance' } = move === undefined ? {} : lookup(scenario).move(move);
  const known = interest === undefined ? undefined : lookup(scenario).interest(interest);
  const of = party ?? (interest === undefined ? undefined : lookup(scenario).partyOf(interest).id);
  const source = kind === 'retelling' ? scenario.sources[Number(path[1])] : undefined;
  const passage = source?.passages[Number(path.at(-2))];
  const words = statementKinds[kind];
  if (typeof words === 'string') return words;
  return words({
    label,
    mover: shortName(scenario, by),
    party: of === undefined ? '' : shortName(scenario, of),
    interest: known?.name ?? '',
    passage: source && passage ? passageMark(scenario, source.id, passage.id) : '',
  });
}

function basisOf(scenario: Scenario, basis: Basis): SheetBasis {
  if (basis.kind === 'inference') return basis;
  const tells = citedPassage(scenario, basis)?.passage.tells ?? '';
  return { kind: 'document', passage: citationMark(scenario, basis), tells, locator: basis.locator };
}

/** The facts that have the same values in every context. */
function sharedFacts(contexts: readonly Context[]): FactValues[] {
  const [first, ...others] = contexts;
  return (first?.facts ?? []).filter(({ values }, index) =>
    others.every(({ facts }) => facts[index]?.values.join(' ') === values.join(' ')),
  );
}

function told(
  say: (parts: { readonly facts: readonly string[] }) => string,
  facts: readonly string[],
): string {
  return facts.length > 0 ? say({ facts }) : '';
}

function factInWords(scenario: Scenario, { fact, values }: FactValues): string {
  const { name, values: known } = lookup(scenario).fact(fact);
  const names = known.filter(({ id }) => values.includes(id)).map((value) => value.name);
  return read.fact({ fact: name, values: names });
}

function storyOf(scenario: Scenario, move: MoveId | undefined): string | undefined {
  return move === undefined ? undefined : lookup(scenario).move(move).story;
}

function markInWords(
  scenario: Scenario,
  { text, timeWords }: CheckedStatement,
  { contexts }: Reading,
  mark: Mark,
): string {
  const movers = new Set(
    contexts.map(({ after }) =>
      after === undefined ? undefined : shortName(scenario, lookup(scenario).move(after).by),
    ),
  );
  switch (mark) {
    case 'movers':
      return marks.movers({
        moves: [...movers].map((mover) => (mover === undefined ? marks.nothingYet : marks.moveBy({ mover }))),
      });
    case 'moves':
      return marks.moves({ moves: contexts.length, mover: [...movers][0] ?? '' });
    case 'time words':
      return marks.timeWords({
        words: [...new Set(timeWords.map(({ from, to }) => text.slice(from, to).toLowerCase()))],
      });
    case 'never read':
      return marks.neverRead;
  }
}
