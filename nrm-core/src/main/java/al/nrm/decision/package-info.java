/** What is advised and why: {@link al.nrm.decision.Decision}, given by a {@link al.nrm.decision.Decider}. */
@NullMarked
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        get = "*",
        defaultAsDefault = true,
        optionalAcceptNullable = false,
        jdkOnly = true,
        // Lists that are immutable already are not copied again. Maps would lose their order; these values have none.
        jdk9Collections = true,
        allMandatoryParameters = false,
        depluralize = false,
        allowedClasspathAnnotations = {Override.class, Generated.class})
package al.nrm.decision;

import javax.annotation.processing.Generated;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
