import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ErrorBoundary } from './app/error-boundary';
import { allowOwnScripts } from './app/own-scripts';
import { startPages } from './app/pages/pages';
import { ShownPage } from './app/pages/shown-page';
import { showTheme, storedTheme } from './app/theme';
import { swapFonts } from './ui/swap-fonts';
import './ui/theme.css';
import './ui/base.css';

allowOwnScripts();
const element = document.getElementById('root');
if (!element) throw new Error('index.html has no element with the id "root"');
// A page whose fonts cannot be had is read in their stand-ins.
swapFonts().catch(() => {});
showTheme(storedTheme());
createRoot(element).render(
  <StrictMode>
    <ErrorBoundary>
      <ShownPage pages={startPages()} />
    </ErrorBoundary>
  </StrictMode>,
);
