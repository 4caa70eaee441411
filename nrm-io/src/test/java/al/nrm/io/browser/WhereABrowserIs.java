package al.nrm.io.browser;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips tests where no browser is named, and says so also on the console, where the reason of a skip is not shown. */
final class WhereABrowserIs implements ExecutionCondition {
    private static final String WITHOUT = "no browser: pages are looked at where " + Browser.VARIABLE
            + " names a Chromium, as in " + Browser.VARIABLE + "=/usr/bin/chromium mvn -B verify";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        String program = System.getenv(Browser.VARIABLE);
        if (program != null && !program.isBlank()) {
            return ConditionEvaluationResult.enabled(program);
        }
        System.out.println(context.getDisplayName() + " skipped: " + WITHOUT);
        return ConditionEvaluationResult.disabled(WITHOUT);
    }
}
