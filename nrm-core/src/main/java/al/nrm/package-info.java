/**
 * The National Referral Mechanism of Albania: a case goes in, the law of its day is applied, advice with its
 * reasons comes out.
 *
 * <p>Start with {@link al.nrm.casefile.CaseFile} (what is known), {@link al.nrm.decision.Decider} (the port) and
 * {@link al.nrm.decision.Decision} (what is advised).
 *
 * <p>All values of these packages are immutable and compare by value. They are built with their nested
 * {@code builder()}; a value that makes no sense cannot be built and the exception says why.
 */
@NullMarked
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        get = "*",
        defaultAsDefault = true,
        optionalAcceptNullable = false,
        jdkOnly = true,
        allMandatoryParameters = false,
        depluralize = false,
        // No annotation that hosts do not have gets into a class file: their compilers would warn of it.
        allowedClasspathAnnotations = {Override.class, Generated.class})
package al.nrm;

import javax.annotation.processing.Generated;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
