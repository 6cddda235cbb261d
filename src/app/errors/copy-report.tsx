import { useState } from 'react';
import { Button } from '../../ui/button';

/** Copies the report of an error, and says whether it could be. */
export function CopyReport({ report }: { report: string }) {
  const [told, setTold] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(report);
      setTold('Copied.');
    } catch {
      // Outside a secure page there is no clipboard, and a browser may refuse it.
      setTold('The browser does not let it be copied from here.');
    }
  };
  return (
    <>
      <Button onClick={copy}>Copy a report</Button>
      <span role="status">{told}</span>
    </>
  );
}
