/** Told to the document once the app has drawn the page. */
export const hydratedEvent = 'impasse-started';
