import type { Standing } from '../../scenario/types';
import { StandingWord } from '../../ui/standing';

interface StandingSinceProps {
  readonly from: Standing;
  readonly to: Standing;
  /** Whether it stood otherwise in between. */
  readonly hasMoved?: boolean;
}

/** Where an interest stood and stands, in running text. */
export function StandingSince({ from, to, hasMoved = false }: StandingSinceProps) {
  const isSame = from === to;
  return (
    <span>
      {isSame && !hasMoved && 'still '}
      {!isSame && (
        <>
          {from}
          <span aria-hidden="true"> → </span>
          <span className="visually-hidden"> to </span>
        </>
      )}
      <StandingWord standing={to} />
      {isSame && hasMoved && ' again'}
    </span>
  );
}
