/** A host on the module path. */
module al.nrm.example.embedding {
    requires al.nrm.core;
    requires al.nrm.rules;
    requires al.nrm.io;
}
