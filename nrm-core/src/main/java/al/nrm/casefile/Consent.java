package al.nrm.casefile;

import org.immutables.value.Value;

/** What the person agrees to, purpose by purpose. */
@Value.Immutable
public interface Consent {
    /** Nothing was asked. */
    Consent UNKNOWN = builder().build();

    static Builder builder() {
        return new Builder();
    }

    /** To be referred by name to those who help. */
    default Answer referral() {
        return Answer.UNKNOWN;
    }

    /** To ask for the status of victim; always voluntary. */
    default Answer formalIdentification() {
        return Answer.UNKNOWN;
    }

    /** To report to the police; nothing depends on it. */
    default Answer policeReport() {
        return Answer.UNKNOWN;
    }

    /** That personal data are shared with those who help. */
    default Answer dataSharing() {
        return Answer.UNKNOWN;
    }

    /** Builds a {@link Consent}. */
    final class Builder extends ImmutableConsent.Builder {}
}
