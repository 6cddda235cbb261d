import type { Standing } from '../../scenario/types';
import { StandingWord } from '../../ui/standing';

/** Where an interest stood and stands, in running text. */
export function StandingSince({ from, to }: { from: Standing; to: Standing }) {
  return (
    <span>
      {from === to ? (
        'still '
      ) : (
        <>
          {from}
          <span aria-hidden="true"> → </span>
          <span className="visually-hidden"> to </span>
        </>
      )}
      <StandingWord standing={to} />
    </span>
  );
}
