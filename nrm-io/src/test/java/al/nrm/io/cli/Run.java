package al.nrm.io.cli;

import al.nrm.casefile.CaseFile;
import al.nrm.casefile.CaseTerms;
import al.nrm.decision.Decider;
import al.nrm.decision.Decision;
import al.nrm.decision.DirectoryReference;
import al.nrm.decision.Question;
import al.nrm.inquiry.WhyNot;
import al.nrm.io.cli.internal.command.CaseQueries;
import al.nrm.io.cli.internal.command.LoadedRules;
import al.nrm.io.cli.internal.command.RulesSource;
import al.nrm.io.cli.internal.command.Streams;
import al.nrm.io.report.ExampleDecisions;
import al.nrm.io.report.ExampleNames;
import al.nrm.io.report.ReferenceData;
import al.nrm.law.InForce;
import al.nrm.provider.Directory;
import al.nrm.rules.ReferralRules;
import al.nrm.rules.pack.RulePackException;
import al.nrm.rules.pack.RulePackProblem;
import al.nrm.text.Text;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One run of the program, with a law that always decides the same. */
record Run(int code, String out, String err) {

    static final String CASE = "{\"schema\":\"nrm/case/1\",\"id\":\"AL-03-2026-0014\",\"asOf\":\"2026-03-02\","
            + "\"detection\":{\"agency\":\"MOBILE_UNIT\"},\"person\":{}}";

    static Run nrm(String... args) {
        return reading("", args);
    }

    static Run reading(String in, String... args) {
        return with(file -> adapted(file), in, args);
    }

    static Run with(Decider decider, String in, String... args) {
        return with(decider, new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)), false, args);
    }

    /** In front of a person. */
    static Run onTerminal(String in, String... args) {
        return with(file -> adapted(file), new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)), true, args);
    }

    static Run with(Decider decider, InputStream in, boolean terminal, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Streams streams = new Streams(in, utf8(out), utf8(err), terminal);
        int code = Nrm.run(args, streams, new InventedBooks(decider));
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static Decision adapted(CaseFile file) {
        return Decision.builder()
                .from(ExampleDecisions.streetChildDecision())
                .caseId(file.id())
                .asOf(file.asOf())
                .build();
    }

    private static PrintStream utf8(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, false, StandardCharsets.UTF_8);
    }

    /** Always the same questions; only the urgency can be asked about, and nobody has an answer. */
    private record InventedInquiries() implements CaseQueries {
        @Override
        public Set<String> askable() {
            return Set.of("/person/age", "/consent/referral");
        }

        @Override
        public List<Question> questions(CaseFile file, Set<String> notKnown) {
            return ExampleDecisions.streetChildDecision().questions().stream()
                    .filter(question -> !notKnown.contains(question.pointer()))
                    .toList();
        }

        @Override
        public Map<String, List<String>> conclusions() {
            return Map.of("urgency", List.of("IMMEDIATE", "URGENT"));
        }

        @Override
        public WhyNot whyNot(CaseFile file, String key, String code) {
            throw new UnsupportedOperationException();
        }
    }

    private record InventedBooks(Decider decider) implements RulesSource {
        @Override
        public LoadedRules open(Optional<Path> pack, Optional<Directory> directory) {
            pack.ifPresent(path -> {
                throw new RulePackException(List.of(RulePackProblem.builder()
                        .path("criteria/age.drl")
                        .line(31)
                        .what(Text.of("\"agee\" nuk njihet", "\"agee\" is not known"))
                        .why(Text.of("Person nuk e ka", "Person does not have it"))
                        .maybe(Text.of("Ndoshta \"age\"", "Maybe \"age\""))
                        .build()));
            });
            ReferenceData glossary = ExampleNames.glossary();
            Directory used = directory.orElse(glossary.directory());
            Decider told = file -> Decision.builder()
                    .from(decider.decide(file))
                    .directory(DirectoryReference.builder()
                            .sha256("providers-" + used.providers().size())
                            .build())
                    .build();
            return new LoadedRules(
                    told,
                    new InventedInquiries(),
                    CaseTerms.of(glossary.catalogue(), InForce.from(LocalDate.of(2005, 7, 18))),
                    glossary.with(used),
                    Map.of(),
                    java.util.List.of(),
                    al.nrm.duty.CompetenceTable.EMPTY,
                    ReferralRules.bundled().pack().historyRules());
        }

        @Override
        public String version() {
            return "9.9.9";
        }
    }
}
