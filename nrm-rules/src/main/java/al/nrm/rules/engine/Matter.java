package al.nrm.rules.engine;

import al.nrm.rules.criteria.CaseFacts;

/** The one fact that the engine matches in a stratum: what is known of a case by then. */
record Matter(int stratum, CaseFacts facts) {}
