/**
 * The words for the fixed vocabularies of an atlas (`atlas/vocabulary.ts`), each once: the key, the panels, the cards, the
 * tables and the files all take them from here. `name` stands alone or begins a sentence, `inSentence` stands within one,
 * in a list or in the cell of a table. A word that is missing does not compile (`atlas/words.ts`).
 */

export const vocabulary = {
  /** What a link is about. `adjective` stands before "link" and after a number: "4 military". `hint` says what it covers. */
  kinds: {
    military: {
      name: 'Military',
      inSentence: 'military',
      adjective: 'military',
      hint: 'arms, bases, training, fighting',
    },
    energy: {
      name: 'Energy',
      inSentence: 'energy',
      adjective: 'energy',
      hint: 'pipelines, gas, rivalry over routes',
    },
    alliances: {
      name: 'Alliances',
      inSentence: 'alliances',
      adjective: 'alliance',
      hint: 'guarantees, partnerships, blocs',
    },
    diplomacy: {
      name: 'Diplomacy',
      inSentence: 'diplomacy',
      adjective: 'diplomatic',
      hint: 'statements, mediation, distrust',
    },
    economy: { name: 'Economy', inSentence: 'economy', adjective: 'economic', hint: 'trade and money' },
  },

  /** How real a link is on a day. */
  statuses: {
    proposed: { name: 'Proposed', inSentence: 'proposed', hint: 'proposed, hoped for, suggested' },
    agreed: { name: 'Agreed', inSentence: 'agreed', hint: 'agreed or announced' },
    building: {
      name: 'Being built',
      inSentence: 'being built',
      hint: 'under construction or being delivered',
    },
    'in-force': {
      name: 'In force',
      inSentence: 'in force',
      hint: 'true on this day: in force, delivered, said; a pipeline is operating',
    },
    suspended: { name: 'Suspended', inSentence: 'suspended', hint: 'stopped for now' },
    ended: { name: 'Ended', inSentence: 'ended', hint: 'over; drawn only in “All until this day”' },
  },
  /** The same where the form of a link has its own word: what runs through a pipeline is not "in force". */
  statusesOfForm: {
    pipeline: { 'in-force': { name: 'Operating', inSentence: 'operating' } },
    'arms-transfer': { building: { name: 'Being delivered', inSentence: 'being delivered' } },
  },

  /** Who says that it is so. `by` names them; that of a text of other sources is never asked for. */
  voices: {
    fact: {
      name: 'Reported',
      inSentence: 'reported',
      by: ({ who }: { who: string }) => `reported by ${who}`,
      hint: 'reported as having happened or as true',
    },
    announced: {
      name: 'Announced',
      inSentence: 'announced',
      by: ({ who }: { who: string }) => `announced by ${who}`,
      hint: 'someone said, hoped or suggested it',
    },
    judgement: {
      name: 'Author’s opinion',
      inSentence: 'author’s opinion',
      by: ({ who }: { who: string }) => `opinion of ${who}`,
      hint: 'the author’s own view',
    },
    speculation: {
      name: 'Suspected',
      inSentence: 'suspected',
      by: ({ who }: { who: string }) => `suspected by ${who}`,
      hint: 'others suspect it, according to the author',
    },
    forecast: {
      name: 'Forecast',
      inSentence: 'forecast',
      by: ({ who }: { who: string }) => `forecast by ${who}`,
      hint: 'the author expects it',
    },
    record: {
      name: 'Not in the article',
      inSentence: 'not in the article',
      by: ({ who }: { who: string }) => `from ${who}; not in the article`,
      hint: 'from other sources, for context',
    },
  },
  /** The mark beside the sign of who says so. */
  disputed: {
    name: 'Other sources disagree',
    inSentence: 'other sources disagree',
    hint: 'beside another sign: other sources say otherwise for that day, or dispute the claim',
  },

  /** What other sources say of a claim. The score at the top counts in these words. */
  verdicts: {
    supported: { name: 'Confirmed', inSentence: 'confirmed' },
    caveat: { name: 'Partly confirmed', inSentence: 'partly confirmed' },
    contested: { name: 'Disputed', inSentence: 'disputed' },
    contradicted: { name: 'Contradicted', inSentence: 'contradicted' },
    'not-checkable': { name: 'Cannot be checked', inSentence: 'cannot be checked' },
    'none-found': { name: 'No evidence found', inSentence: 'no evidence found' },
  },

  /** What a claim does in the argument about two sides, "them"; short, for a narrow column. Links have other words: see `tones`. */
  roles: {
    frame: { name: 'Sets the scene', inSentence: 'sets the scene', hint: 'says what one must know first' },
    binds: {
      name: 'Unites them',
      inSentence: 'unites them',
      hint: 'says that the two draw closer',
    },
    strains: {
      name: 'Divides them',
      inSentence: 'divides them',
      hint: 'says that they drift apart',
    },
    restrains: {
      name: 'Sets limits',
      inSentence: 'sets limits',
      hint: 'says that something holds them back',
    },
    thesis: { name: 'Thesis', inSentence: 'thesis', hint: 'is the conclusion itself' },
  },

  /** Whether a link is one of the two sides with each other or against each other. */
  tones: {
    cooperation: { name: 'Cooperation', inSentence: 'cooperation' },
    tension: { name: 'Tension', inSentence: 'tension' },
  },

  /** A standing in a bloc. */
  memberRoles: {
    member: { name: 'Member', inSentence: 'member' },
    observer: { name: 'Observer', inSentence: 'observer' },
    partner: { name: 'Partner', inSentence: 'partner' },
    associate: { name: 'Associate', inSentence: 'associate' },
    former: { name: 'Former member', inSentence: 'former member' },
  },

  /** What an event is. */
  eventTypes: {
    summit: { name: 'Summit', inSentence: 'summit' },
    statement: { name: 'Statement', inSentence: 'statement' },
    agreement: { name: 'Agreement', inSentence: 'agreement' },
    construction: { name: 'Construction', inSentence: 'construction' },
    combat: { name: 'Fighting', inSentence: 'fighting' },
    incident: { name: 'Incident', inSentence: 'incident' },
    protest: { name: 'Protest', inSentence: 'protest' },
    arms: { name: 'Arms', inSentence: 'arms' },
    membership: { name: 'Membership', inSentence: 'membership' },
    economy: { name: 'Economy', inSentence: 'economy' },
    politics: { name: 'Politics', inSentence: 'politics' },
  },

  /** What stands at a site. */
  siteTypes: {
    'ground-base': { name: 'Ground base', inSentence: 'ground base' },
    'air-base': { name: 'Air base', inSentence: 'air base' },
    'naval-base': { name: 'Naval base', inSentence: 'naval base' },
    'border-guards': { name: 'Border guards', inSentence: 'border guards' },
    radar: { name: 'Radar station', inSentence: 'radar station' },
    terminal: { name: 'Terminal', inSentence: 'terminal' },
  },

  /** Who acts. */
  actorKinds: {
    state: { name: 'State', inSentence: 'state' },
    organisation: { name: 'Organisation', inSentence: 'organisation' },
    group: { name: 'Group', inSentence: 'group' },
    entity: { name: 'Territory', inSentence: 'territory' },
  },

  /** What is at a place. */
  placeKinds: {
    city: { name: 'City', inSentence: 'city' },
    town: { name: 'Town', inSentence: 'town' },
    facility: { name: 'Facility', inSentence: 'facility' },
    sea: { name: 'Sea', inSentence: 'sea' },
    area: { name: 'Area', inSentence: 'area' },
    point: { name: 'Point', inSentence: 'point' },
  },

  /** Who says when an event was. */
  datings: {
    article: { name: 'Date from the article', inSentence: 'date from the article' },
    record: { name: 'Date from other sources', inSentence: 'date from other sources' },
    vague: { name: 'Exact day unknown', inSentence: 'exact day unknown' },
  },

  /** How sure a finding, a date or a position is. */
  confidences: {
    high: { name: 'High', inSentence: 'high' },
    medium: { name: 'Medium', inSentence: 'medium' },
    low: { name: 'Low', inSentence: 'low' },
  },

  /** What a link is, as a thing: one finds it in the search by this. */
  forms: {
    'arms-transfer': 'arms deliveries',
    'military-cooperation': 'military cooperation',
    training: 'training',
    guarantee: 'security guarantee',
    hostility: 'hostility',
    pipeline: 'pipeline',
    'gas-supply': 'gas supply',
    competition: 'competition',
    partnership: 'partnership',
    'alliance-prospect': 'possible alliance',
    relations: 'relations',
    mediation: 'mediation',
    statement: 'statement',
    distrust: 'distrust',
    unrest: 'unrest',
    trade: 'trade',
    dependence: 'dependence',
  },
}
