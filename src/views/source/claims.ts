import { describeWant, wants } from '#messages/wants';
import type { Basis, Outcome, Scenario, Situation } from '../../scenario/types';

/** One statement of a scenario, where it stands and what it rests on. */
export interface Claim {
  readonly where: string;
  readonly text: string;
  readonly basis: Basis;
}

/** Every statement of a scenario that has a basis, in the scenario's order. */
export function claims(scenario: Scenario): Claim[] {
  const interestNames = new Map(
    scenario.parties.flatMap((party) =>
      party.interests.map((interest) => [interest.id, `${party.name}, ${interest.name}`] as const),
    ),
  );
  const nameOf = (id: Scenario['parties'][number]['interests'][number]['id']) => interestNames.get(id) ?? id;
  return [
    ...scenario.parties.flatMap((party) => [
      { where: party.name, text: party.about, basis: party.basis },
      ...party.interests.map(({ name, start, basis }) => ({
        where: `${party.name}, an interest`,
        text: `${name}: ${start} at the start`,
        basis,
      })),
      ...(party.wants ?? []).map((want) => ({
        where: wants.whose({ party: party.name }),
        text: describeWant(scenario, want),
        basis: want.basis,
      })),
    ]),
    ...scenario.facts.map(({ name, values, basis }) => ({
      where: 'A fact of the talks',
      text: `${name}: ${values.map((value) => value.name).join(', ')}`,
      basis,
    })),
    ...scenario.situations.flatMap((situation) => [
      ...situation.account.map(({ text, basis }) => ({ where: situation.title, text, basis })),
      ...situation.moves.flatMap((move) => [
        {
          where: `${situation.title}: a move`,
          text: `${move.story}. ${move.does} ${move.why}`,
          basis: move.basis,
        },
        ...move.consequences.map(({ interest, text, basis }) => ({
          where: `${move.story}: what it means for ${nameOf(interest)}`,
          text,
          basis,
        })),
      ]),
      ...answersOf(situation),
    ]),
    ...scenario.outcomes.flatMap((outcome) => [
      ...outcome.account.map(({ text, basis }) => ({ where: `Outcome: ${outcome.title}`, text, basis })),
      ...outcome.meaning.flatMap(({ interest, account }) =>
        account.map(({ text, basis }) => ({
          where: `Outcome: ${outcome.title}, for ${nameOf(interest)}`,
          text,
          basis,
        })),
      ),
      ...answersOf(outcome),
    ]),
    ...scenario.assumptions.flatMap((assumption) => [
      { where: 'An assumption', text: assumption.question, basis: assumption.basis },
      ...assumption.answers.map(({ label, text, basis }) => ({
        where: `${assumption.question} ${label}`,
        text,
        basis,
      })),
    ]),
  ];
}

/** The answers to the questions for a room that have one. */
function answersOf({ title, discuss }: Situation | Outcome): Claim[] {
  return discuss.flatMap(({ text, answer }) =>
    answer ? [{ where: `${title}: ${text}`, text: answer.text, basis: answer.basis }] : [],
  );
}
