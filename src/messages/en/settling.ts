import { defineMessages } from '../define-messages';
import { counted, listed, sentence } from './wording';

type Holds = 'in all' | 'in some' | 'in none';

/** "… in some of the orders left open" where it does not hold in all. */
function inSome(holds: Holds): string {
  return holds === 'in some' ? ', in some of the orders left open' : '';
}

interface Ranks {
  readonly party: string;
  readonly ranks: string;
  readonly above: string;
}

function condition({ party, ranks, above }: Ranks): string {
  return `${party} has ${ranks} above ${above}`;
}

/** What Analyse says of stopping, of what each can count on, of where a deal can lie, and of what would have to change. */
export const settling = defineMessages({
  notKnown: 'Not known.',

  would: {
    title: 'Can stop it, would stop it',
    lead: ({ threats }: { threats: number }) =>
      threats === 0
        ? 'What a party can stop is one thing, and whether it would, for its own sake, another.'
        : threats === 1
          ? 'One power to stop something would never be used: a threat of it is empty.'
          : `${threats} powers to stop something would never be used: threats of them are empty.`,
    what: 'It would stop an outcome where, though all others did what they could for it, it would still turn away: what comes then is wanted more. A threat that nobody would carry out is not credible.',
    emptyThreat: ({ party, outcome }: { party: string; outcome: string }) =>
      `${sentence(party)} can stop ${outcome} and would not: what comes instead is wanted no more.`,
    table: 'Who can stop which outcome, and would',
    party: 'Party',
    can: 'can stop it',
    cannot: 'cannot stop it',
    would: {
      'in all': 'and would',
      'in some': 'and would in some orders',
      'in none': 'and would not',
      unknown: 'whether it would is not known',
    },
    none: 'Nobody can stop anything alone.',
    turns: ({ move, end }: { move: string; end: string }) =>
      `It would turn away with “${move}”, after which comes ${end}.`,
    turnsAway: ({ move }: { move: string }) => `It would turn away with “${move}”.`,
  },

  deal: {
    title: 'What each can count on, where a deal can lie',
    lead: ({
      zone,
      someZone,
      better,
      hasDeals,
    }: {
      readonly zone: readonly string[];
      readonly someZone: readonly string[];
      /** What every party wants at least as much as what it can count on. */
      readonly better: readonly string[];
      readonly hasDeals: boolean;
    }) => {
      if (hasDeals && zone.length > 0)
        return `A deal can lie at ${listed(zone, 'or')}: no party can be sure of better alone.`;
      if (hasDeals && someZone.length > 0)
        return `Whether a deal can lie at ${listed(someZone, 'or')} depends on orders left open.`;
      if (hasDeals) return 'No deal is as good for everyone as what each can be sure of alone.';
      if (better.length > 0)
        return `Of all ends, ${listed(better)} ${better.length === 1 ? 'is' : 'are'} for everyone at least as good as what each can be sure of alone.`;
      return 'No end is for everyone as good as what each can be sure of alone.';
    },
    counts: 'What each can count on alone, whatever all others do',
    countsWhat: 'The term is security level. It is not what one expects if talks fail.',
    counted: ({ party, ends }: { party: string; ends: readonly string[] }) =>
      ends.length === 1
        ? `${sentence(party)}: ${ends[0]}, or better.`
        : `${sentence(party)}: one of ${listed(ends)}, or better.`,
    countedSome: ({ party, tiers }: { party: string; tiers: readonly string[] }) =>
      `${sentence(party)}: ${listed(tiers, 'or')}, or better, depending on the order left open.`,
    outcomes: 'Where each outcome stands',
    deals: {
      yes: 'marked as a deal',
      no: 'not a deal',
    },
    everyone: {
      'in all': 'No party can be sure of better alone.',
      'in some': 'Whether a party can be sure of better alone depends on orders left open.',
      'in none': 'Some party can be sure of better alone.',
    },
    betterAlone: ({ parties, holds }: { parties: readonly string[]; holds: Holds }) =>
      `${sentence(listed(parties))} can be sure of better alone${inSome(holds)}.`,
    pareto: {
      'in all': 'No other end is better for one who moves and worse for none.',
      'in some':
        'Whether another end is better for one who moves and worse for none depends on orders left open.',
      'in none': 'Another end is better for one who moves and worse for none.',
    },
    dominated: ({ by }: { by: readonly string[] }) =>
      `${listed(by, 'or')} would be better for one who moves and worse for none.`,
    core: {
      'in all': 'No parties together can force what all of them want more.',
      'in some': 'Whether parties together can force what all of them want more depends on orders left open.',
      'in none': 'Some parties can force what all of them want more.',
    },
    blocked: ({ coalitions }: { coalitions: readonly string[] }) =>
      `${sentence(listed(coalitions, 'or'))} can force what is wanted more.`,
    terms:
      'In the field’s words: outcomes of which no party can be sure of better alone are individually rational, and the deals among them the zone of possible agreement; those that nothing else betters for one without loss to another are Pareto-optimal; those that no parties together can improve on by force are the core.',
    fewCoalitions:
      'There are too many parties or positions to try all that may act together. Each party alone and all together were tried.',
  },

  elsewhere: {
    title: 'Could all settle on it',
    ask: ({ outcomes }: { outcomes: number }) =>
      outcomes === 1 ? 'Could everyone settle on this?' : 'Which of these could everyone settle on?',
    whose: ({ isOwn }: { isOwn: boolean }) =>
      isOwn
        ? 'This is asked from the start, with the orders you set in Analyse.'
        : 'This is asked from the start, with what each wants as the scenario has it.',
  },

  change: {
    title: 'What would have to change',
    lead: ({ outcome, steps }: { outcome: string; steps: number }) =>
      `For ${outcome} to come, ${steps === 0.5 ? 'half a step' : counted(steps, 'step')} of someone’s wishes would have to change.`,
    leadNone: ({ outcomes }: { outcomes: readonly string[] }) =>
      `No change of up to three steps makes ${listed(outcomes, 'or')} come for sure.`,
    leadAll: 'Each outcome comes, or may come, as wishes are now.',
    what: 'A step is two neighbours in an order that change places; to make or break a tie is half a step. The change is in what comes for sure if all look ahead.',
    now: ({ outcome, isOpen }: { outcome: string; isOpen: boolean }) =>
      isOpen ? `${outcome}: comes in some of the orders left open.` : `${outcome}: comes as wishes are now.`,
    steps: ({ outcome, steps, count }: { outcome: string; steps: number; count: number }) => {
      const much = steps === 0.5 ? 'half a step' : counted(steps, 'step');
      return count === 1 ? `${outcome}: ${much}, in one way.` : `${outcome}: ${much}, in ${count} ways.`;
    },
    none: ({ outcome, tried }: { outcome: string; tried: number }) =>
      `${outcome}: not with up to ${tried === 0.5 ? 'half a step' : counted(tried, 'step')}.`,
    party: ({ party, pairs }: { party: string; pairs: readonly string[] }) =>
      `${sentence(party)}: ${listed(pairs)}.`,
    pair: {
      '>': ({ one, other }: { one: string; other: string }) => `${one} above ${other}`,
      '<': ({ one, other }: { one: string; other: string }) => `${other} above ${one}`,
      '=': ({ one, other }: { one: string; other: string }) => `${one} and ${other} alike`,
      '?': ({ one, other }: { one: string; other: string }) => `${one} or ${other} open`,
    },
    tryIt: 'Try it',
    tryItFor: ({ outcome, number }: { outcome: string; number: number }) =>
      `Try it: way ${number} to ${outcome}`,
    tried: 'Set as your own orders.',
    otherWays: ({ count }: { count: number }) => counted(count, 'other way'),
    moreWays: ({ count }: { count: number }) => `${counted(count, 'more way')} not told here.`,
  },

  every: {
    title: 'Over all orders',
    ask: 'Count over every order',
    what: 'Every way in which those who move may order the outcomes, without ties, is solved once.',
    working: 'Counting…',
    stop: 'Stop',
    stopped: 'Stopped.',
    failed: ({ reason }: { reason: string }) => `It could not be counted: ${reason}`,
    found: ({ profiles, parties }: { profiles: number; parties: readonly string[] }) =>
      `${listed(parties)} may order the outcomes in ${profiles.toLocaleString('en')} ways in all.`,
    end: 'Ends with',
    count: 'Orders',
    share: 'Share',
    rule: ({
      cases,
      otherwise,
    }: {
      readonly cases: readonly { readonly end: string; readonly groups: readonly (readonly Ranks[])[] }[];
      readonly otherwise: string;
    }) => {
      const each = cases.map(({ end, groups }) => {
        const when = groups.map((group) => listed(group.map(condition)));
        return `${end} comes just when ${when.join('; or when ')}`;
      });
      if (each.length === 0) return `The rule: ${otherwise} comes, whatever the orders.`;
      return `The rule: ${each.join('. Else ')}. Otherwise ${otherwise} comes.`;
    },
    best: ({ party, among }: { party: string; among: readonly string[] }) =>
      `what ${party} puts first of ${listed(among)}`,
    thatBest: ({ party }: { party: string }) => `what ${party} puts first of the others`,
    ruleFound: 'The program looked for a short rule and tried it on every order.',
    noRule: 'No short rule says which comes.',
  },
});
