package al.nrm.example;

import al.nrm.casefile.CaseFile;

/** A type of the host around a case: the adapter for Jackson reads the case as strictly as the converter. */
record Filing(String office, CaseFile file) {}
