package al.nrm.rules.internal.engine;

import al.nrm.rules.internal.rule.CaseFacts;

/** The one fact that the engine matches in a stratum: what is known of a case by then. */
record StratumInput(int stratum, CaseFacts facts) {}
