package al.nrm.io.browser;

import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips tests where no browser is named, and says so also on the console, where the reason of a skip is not shown. */
public final class WhereABrowserIs implements ExecutionCondition, SkipExecutionHook {
    private static final String WITHOUT = "no browser: pages are looked at where " + Browser.VARIABLE
            + " names a Chromium, as in " + Browser.VARIABLE + "=/usr/bin/chromium mvn -B verify";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (isNamed()) {
            return ConditionEvaluationResult.enabled(System.getenv(Browser.VARIABLE));
        }
        System.out.println(context.getDisplayName() + " skipped: " + WITHOUT);
        return ConditionEvaluationResult.disabled(WITHOUT);
    }

    @Override
    public SkipResult shouldBeSkipped(LifecycleContext context) {
        if (isNamed()) {
            return SkipResult.doNotSkip();
        }
        System.out.println(context.label() + " skipped: " + WITHOUT);
        return SkipResult.skip(WITHOUT);
    }

    private static boolean isNamed() {
        String program = System.getenv(Browser.VARIABLE);
        return program != null && !program.isBlank();
    }
}
