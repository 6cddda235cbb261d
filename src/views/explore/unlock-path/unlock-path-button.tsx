import { Suspense, useState } from 'react';
import { Button } from '../../../ui/button';
import { lazyPart } from '../../../ui/lazy-part';
import type { UnlockPathProps } from './unlock-path';

const UnlockPath = lazyPart(async () => (await import('./unlock-path')).UnlockPath, 'soon');

/** For a closed choice: a button that shows the way to open it. */
export function UnlockPathButton(props: UnlockPathProps) {
  const [shown, setShown] = useState(false);
  return (
    <>
      <Button
        look="link"
        aria-expanded={shown}
        aria-label={`${shown ? 'Hide the way' : 'Show a way there'}: ${props.move.label}`}
        onClick={() => setShown(!shown)}
      >
        {shown ? 'Hide the way' : 'Show a way there'}
      </Button>
      {shown && (
        <Suspense>
          <UnlockPath {...props} />
        </Suspense>
      )}
    </>
  );
}
