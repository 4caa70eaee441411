package al.nrm.rules;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.casefile.Agency;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Detection;
import al.nrm.casefile.Person;
import al.nrm.casefile.Setting;
import java.net.URL;
import java.net.URLClassLoader;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The first decision of a process, made by a thread whose context class loader does not see the library: such threads are
 * those of the common pool under a packaged web application, of plug-in hosts, and those without a context class loader.
 * Each test loads the library and the engine anew, so that what they keep in static fields is as in a new process.
 */
class AnyThreadTest {
    private static final String DECIDED = "NO_INDICATION";

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_first_decision_needs_no_context_class_loader_harms_none_that_follows_and_leaves_it_as_it_was(boolean empty)
            throws Exception {
        try (FreshLibrary library = FreshLibrary.whole();
                URLClassLoader blind = new URLClassLoader(new URL[0], null)) {
            URLClassLoader wrong = empty ? blind : null;
            assertThat(decide(library, wrong)).isEqualTo(DECIDED);
            assertThat(decide(library, library)).isEqualTo(DECIDED);
            assertThat(decide(library, wrong)).isEqualTo(DECIDED);
        }
    }

    private static String decide(FreshLibrary library, @Nullable ClassLoader context) throws Exception {
        return inThread(context, () -> {
            String decided = library.run(Decides.class);
            assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(context);
            return decided;
        });
    }

    private static <T> T inThread(@Nullable ClassLoader context, Callable<T> work) throws Exception {
        ExecutorService thread = Executors.newSingleThreadExecutor(job -> {
            Thread made = new Thread(job, "a thread of a host");
            made.setContextClassLoader(context);
            return made;
        });
        try {
            return thread.submit(work).get();
        } catch (ExecutionException failed) {
            throw new AssertionError("No decision.", failed.getCause());
        } finally {
            thread.shutdownNow();
        }
    }

    /** Decides an invented case. */
    public static final class Decides implements Supplier<String> {
        @Override
        public String get() {
            CaseFile file = CaseFile.builder()
                    .id("invented-case")
                    .asOf(LocalDate.of(2026, 11, 24))
                    .detection(Detection.builder()
                            .agency(Agency.NGO)
                            .setting(Setting.STREET)
                            .build())
                    .person(Person.builder().build())
                    .build();
            ReferralRules rules = ReferralRules.bundled();
            return rules.decide(file).status().name() + (rules.questions(file).isEmpty() ? " without questions" : "");
        }
    }
}
