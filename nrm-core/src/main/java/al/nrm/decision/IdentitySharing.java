package al.nrm.decision;

/** Whether the recipient learns who the person is. */
public enum IdentitySharing {
    SHARED,
    WITHHELD
}
