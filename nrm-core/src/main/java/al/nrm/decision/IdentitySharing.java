package al.nrm.decision;

/** Whether the one who is told learns who the person is. */
public enum IdentitySharing {
    SHARED,
    WITHHELD
}
