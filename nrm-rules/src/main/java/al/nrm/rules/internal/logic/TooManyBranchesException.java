package al.nrm.rules.internal.logic;

/** Diagrams grew beyond their limit. Says nothing of the rules but that they are too entangled to be worked out. */
public final class TooManyBranchesException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooManyBranchesException(int most) {
        super("The rules need more than " + most + " branches.");
    }
}
