package al.nrm.bench;

import al.nrm.casefile.CaseFile;
import al.nrm.indicator.IndicatorCatalogue;
import al.nrm.provider.Directory;
import al.nrm.provider.ServiceProvider;
import al.nrm.rules.reading.Cases;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;

/** The same invented cases for every contestant. */
final class BenchCases {
    private static final long SEED = 20_050_718;

    private BenchCases() {}

    /** Cases of all the days that the pack covers. */
    static List<CaseFile> of(int count, IndicatorCatalogue catalogue) {
        List<CaseFile> cases = new ArrayList<>(count);
        JqwikSession.run(() -> {
            Random random = new Random(SEED);
            RandomGenerator<CaseFile> generator =
                    Cases.days().flatMap(day -> Cases.on(day, catalogue)).generator(1000);
            for (int i = 0; i < count; i++) {
                CaseFile file = generator.next(random).value();
                cases.add(CaseFile.builder().from(file).id("invented-" + i).build());
            }
        });
        return cases;
    }

    /** A directory of so many providers: those of another, again and again under other ids. */
    static Directory directory(int providers, Directory like) {
        Directory.Builder directory = Directory.builder();
        for (int i = 0; i < providers; i++) {
            ServiceProvider one =
                    like.providers().get(i % like.providers().size());
            directory.addProviders(ServiceProvider.builder()
                    .from(one)
                    .id(one.id() + "-" + i)
                    .build());
        }
        return directory.build();
    }
}
