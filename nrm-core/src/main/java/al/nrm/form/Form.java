package al.nrm.form;

import org.immutables.value.Value;

/**
 * The layout of a form in a pack: HTML of plain elements, with places {@code {key}} for what is filled in.
 * The reader of packs checks that nothing in it runs or loads anything; a layout from elsewhere is not checked.
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
