package al.nrm.rules.reading;

import al.nrm.casefile.CaseFile;
import al.nrm.provider.Directory;

/** An invented case, and an invented directory to search for help. */
public record Matter(CaseFile file, Directory directory) {}
