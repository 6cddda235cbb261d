import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { Audience, audienceSession } from './app/audience';
import { startKeeping } from './app/keeping/keeping';
import { loadBundledScenario } from './app/load-scenario';
import { NotLoaded } from './app/not-loaded';
import { allowOwnScripts } from './app/own-scripts';
import { keepPlaceInAddress } from './app/place-in-address';
import { showTheme, storedTheme } from './app/theme';
import { views } from './app/views';
import { swapFonts } from './ui/swap-fonts';
import './ui/theme.css';
import './ui/base.css';

allowOwnScripts();
const element = document.getElementById('root');
if (!element) throw new Error('index.html has no element with the id "root"');
const root = createRoot(element);
// A page whose fonts cannot be had is read in their stand-ins.
swapFonts().catch(() => {});
showTheme(storedTheme());
loadBundledScenario().then(
  (scenario) => {
    const session = audienceSession(location.search);
    if (session !== undefined) {
      root.render(
        <StrictMode>
          <Audience scenario={scenario} session={session} />
        </StrictMode>,
      );
      return;
    }
    const place = keepPlaceInAddress(
      scenario,
      views.map(({ id }) => id),
    );
    const keeping = startKeeping(scenario, place.walk);
    root.render(
      <StrictMode>
        <App scenario={scenario} place={place} keeping={keeping} />
      </StrictMode>,
    );
  },
  (error: unknown) => root.render(<NotLoaded reason={String(error)} />),
);
