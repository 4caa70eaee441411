package al.nrm.form;

import org.immutables.value.Value;

/**
 * The layout of a form in a pack: HTML of plain elements, with placeholders {@code {key}} for the values. The reader of
 * packs checks that it neither runs nor loads anything; a layout from another origin is not checked.
 */
@Value.Immutable
public interface Form {
    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the name of its file without the ending, such as {@code referral.sq}} */
    String name();

    /** {@return the layout} */
    String layout();

    /** Builds a {@link Form}. */
    final class Builder extends ImmutableForm.Builder {}
}
