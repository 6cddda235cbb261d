import type { Basis, Scenario } from '../../src/scenario/types';

/** Every statement of a scenario that has a basis, with where it stands. */
export function statements(scenario: Scenario): { where: string; text: string; basis: Basis }[] {
  const { parties, facts, situations, outcomes, assumptions } = scenario;
  return [
    ...parties.flatMap((party) => [
      { where: party.id, text: party.about, basis: party.basis },
      ...party.interests.map(({ id, name, basis }) => ({ where: id, text: name, basis })),
    ]),
    ...facts.map(({ id, name, basis }) => ({ where: id, text: name, basis })),
    ...[...situations, ...outcomes].flatMap((node) =>
      node.account.map(({ text, basis }) => ({ where: node.id, text, basis })),
    ),
    ...situations.flatMap(({ moves }) =>
      moves.flatMap((move) => [
        { where: move.id, text: move.does, basis: move.basis },
        { where: move.id, text: move.why, basis: move.basis },
        ...move.consequences.map(({ text, basis }) => ({ where: move.id, text, basis })),
      ]),
    ),
    ...outcomes.flatMap(({ id, meaning }) =>
      meaning.flatMap(({ account }) => account.map(({ text, basis }) => ({ where: id, text, basis }))),
    ),
    ...[...situations, ...outcomes].flatMap(({ id, discuss }) =>
      discuss.flatMap(({ answer }) => (answer ? [{ where: id, ...answer }] : [])),
    ),
    ...assumptions.flatMap(({ id, question, basis, answers }) => [
      { where: id, text: question, basis },
      ...answers.map((answer) => ({ where: answer.id, text: answer.text, basis: answer.basis })),
    ]),
  ];
}

/** Every text that a reader sees and that has no basis of its own. */
export function otherTexts(scenario: Scenario): string[] {
  const { invitation, sources, situations, outcomes } = scenario;
  return [
    invitation,
    ...sources.flatMap(({ about = [], silent, passages }) => [
      ...[about].flat(),
      ...silent,
      ...passages.map(({ tells }) => tells),
    ]),
    ...[...situations, ...outcomes].flatMap(({ title, discuss }) => [
      title,
      ...discuss.flatMap(({ text: asked, weighs }) => (weighs ? [asked, weighs] : [asked])),
    ]),
    ...situations.flatMap(({ moves }) => moves.flatMap(({ label, story }) => [label, story])),
  ];
}

export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.?!:])(?<!U\.S\.)\s+/)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}
