package al.nrm.io.cli;

import al.nrm.casefile.CaseTerms;
import al.nrm.decision.Decider;
import al.nrm.io.report.Glossary;

/**
 * The law that a command applies.
 *
 * @param name the id and version of the pack
 * @param decider decides cases, on many threads at once
 * @param inquiries what else can be asked about a case
 * @param terms what it demands of a case
 * @param glossary what the ids in its decisions stand for
 */
record Law(String name, Decider decider, Inquiries inquiries, CaseTerms terms, Glossary glossary) {}
