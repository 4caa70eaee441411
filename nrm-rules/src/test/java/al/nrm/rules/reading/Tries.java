package al.nrm.rules.reading;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * How often a property is tried: in the thorough build as often as said here, in the ordinary one a tenth of it. The seed
 * stands in the property itself, so that the ordinary run is the same every time.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@AddLifecycleHook(Tries.Counting.class)
public @interface Tries {
    /** The full number. */
    int value();

    /** Sets the number before the property runs. */
    final class Counting implements AroundPropertyHook {
        /** The full number in the thorough build, else a tenth. */
        public static int of(int full) {
            return Boolean.getBoolean("nrm.thorough") ? full : full / 10;
        }

        @Override
        public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property)
                throws Throwable {
            context.findAnnotation(Tries.class)
                    .ifPresent(tries -> context.attributes().setTries(of(tries.value())));
            return property.execute();
        }
    }
}
