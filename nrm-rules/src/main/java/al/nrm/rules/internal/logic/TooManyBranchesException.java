package al.nrm.rules.internal.logic;

/** Diagrams grew beyond their limit. The rules are too entangled to be analysed; otherwise nothing is known about them. */
public final class TooManyBranchesException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooManyBranchesException(int most) {
        super("The rules need more than " + most + " branches.");
    }
}
