import { efg } from '#messages/efg';
import { importGame } from '../../efg/import-game';
import { lookup } from '../../scenario/lookup';
import { err, ok, type Result } from '../../scenario/result';
import type { Scenario } from '../../scenario/types';
import { exportGame } from '../unfolded-game/export-game';

/** What the worker is asked: to read a game file, or to write a scenario as one. */
export type GameRequest =
  | { readonly kind: 'import'; readonly text: string; readonly asOf: string }
  | { readonly kind: 'export'; readonly scenario: Scenario };

/** A text, with what is to be known of it, or why there is none, in plain sentences. */
export type GameReply = Result<{ readonly text: string; readonly notes: readonly string[] }, string>;

/** A game file as a scenario file, or a scenario as a game file. */
export function answerGame(request: GameRequest): GameReply {
  if (request.kind === 'import') {
    const imported = importGame(request.text, efg.texts, request.asOf);
    if (!imported.ok) return err(efg.notImported(imported.problem));
    return ok({ text: `${JSON.stringify(imported.value, null, 2)}\n`, notes: [] });
  }
  const { scenario } = request;
  const exported = exportGame(scenario);
  if (!exported.ok) return err(efg.notExported(exported.problem));
  const { text, nodes, ordered } = exported.value;
  const parties = ordered.map((id) => lookup(scenario).party(id).name);
  const notes = [efg.size({ nodes }), ...(parties.length > 0 ? [efg.orderOnly({ parties })] : [])];
  return ok({ text, notes });
}
