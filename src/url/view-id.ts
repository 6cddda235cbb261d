/** The ids of the views, as addresses name them. */
export type ViewId =
  | 'explore'
  | 'map'
  | 'compare'
  | 'analyse'
  | 'present'
  | 'teach'
  | 'report'
  | 'source'
  | 'what-happened'
  | 'factcheck';
