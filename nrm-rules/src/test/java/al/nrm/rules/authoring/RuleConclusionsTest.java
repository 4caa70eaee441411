package al.nrm.rules.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.rules.internal.language.ConclusionReader;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RuleConclusionsTest {
    @Test
    void drools_is_given_the_calls_that_the_product_reads_and_no_other() {
        assertThat(Arrays.stream(RuleConclusions.class.getMethods())
                        .map(Method::getName)
                        .collect(Collectors.toSet()))
                .isEqualTo(ConclusionReader.calls().keySet());
    }
}
