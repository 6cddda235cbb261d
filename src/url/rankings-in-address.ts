import { endsOf } from '../analysis/preferences/ends';
import { formatRanking, readRanking } from '../analysis/preferences/ranking-text';
import { lookup } from '../scenario/lookup';
import type { PartyId, Scenario } from '../scenario/types';
import { valueUnder } from '../scenario/value-under';
import type { OwnRankings } from '../walk/session';
import { addressNames, splitCodes } from './address-code';

/**
 * Rankings as text for an address, such as `PaAbCd.Ef,QxEf.AbCd`: for each party its code, then the codes of what it
 * wants, most wanted first, with a dot where what follows is wanted less. An id that shares its code with another is
 * written out between tildes. Empty where no party has a ranking.
 */
export function writeRankings(scenario: Scenario, rankings: OwnRankings): string {
  const { parties, ends } = addressNames(scenario);
  const nameOf = new Map([...ends].map(([name, id]) => [id as string, name]));
  return [...parties]
    .flatMap(([name, party]) => {
      const ranking = valueUnder(rankings, party);
      if (!ranking) return [];
      const tiers = formatRanking(ranking).split('>');
      return [
        name +
          tiers
            .map((tier) =>
              tier
                .split('=')
                .map((id) => nameOf.get(id))
                .join(''),
            )
            .join('.'),
      ];
    })
    .join(',');
}

/**
 * Reads what `writeRankings` wrote. Never throws: what makes no sense is left out and said in `problems`.
 * @returns nothing where no ranking could be read
 */
export function readRankings(
  scenario: Scenario,
  written: string,
  problems: string[],
): OwnRankings | undefined {
  const { parties, ends } = addressNames(scenario);
  const read: Partial<Record<PartyId, OwnRankings[PartyId]>> = {};
  for (const part of written === '' ? [] : written.split(',').slice(0, scenario.parties.length)) {
    const [name = ''] = splitCodes(part);
    const party = parties.get(name);
    if (!party) {
      problems.push(
        `A ranking in the link is for “${name.slice(0, 40)}”, which is no party here; it is left out.`,
      );
      continue;
    }
    const names = part
      .slice(name.length)
      .split('.')
      .map((tier) => splitCodes(tier).map((end) => ends.get(end) ?? end.slice(0, 40)));
    const result = readRanking(names.map((tier) => tier.join('=')).join('>'), endsOf(scenario));
    if ('ranking' in result) read[party] = result.ranking;
    else {
      const [fault] = result.faults;
      const { short } = lookup(scenario).party(party);
      problems.push(
        `The ranking of ${short} in the link: ${fault?.message} It is left as the scenario has it.`,
      );
    }
  }
  return Object.keys(read).length > 0 ? read : undefined;
}
