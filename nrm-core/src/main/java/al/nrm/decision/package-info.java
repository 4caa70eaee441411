/** Advice and its reasons: {@link al.nrm.decision.Decision}, given by a {@link al.nrm.decision.Decider}. */
@NullMarked
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        get = "*",
        defaultAsDefault = true,
        optionalAcceptNullable = false,
        jdkOnly = true,
        // The one difference from the style of al.nrm, which a package must repeat to differ in: lists that are
        // immutable
        // already are not copied again. Maps would lose their order; these values have none (HouseTest).
        jdk9Collections = true,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        allMandatoryParameters = false,
        depluralize = false,
        allowedClasspathAnnotations = {Override.class, Generated.class})
package al.nrm.decision;

import javax.annotation.processing.Generated;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
