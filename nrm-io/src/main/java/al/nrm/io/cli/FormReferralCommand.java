package al.nrm.io.cli;

import al.nrm.casefile.Agency;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Service;
import al.nrm.decision.Decision;
import al.nrm.form.FormKind;
import al.nrm.io.json.NrmJson;
import al.nrm.io.report.Labels;
import al.nrm.io.report.form.ReferralForm;
import al.nrm.privacy.RecipientKind;
import al.nrm.problem.RefusedInputException;
import al.nrm.referral.View;
import al.nrm.text.TextLanguage;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code nrm form referral}: the form by which a case is handed over to one agency or provider. */
@Command(name = "referral", versionProvider = NrmCommand.Version.class, sortOptions = false)
final class FormReferralCommand implements Callable<Integer> {
    private static final List<String> RECIPIENTS = Stream.concat(
                    Arrays.stream(Agency.values()).map(Agency::name),
                    Arrays.stream(Service.values()).map(service -> RecipientKind.PROVIDER + service.name()))
            .toList();

    @ParentCommand
    private @Nullable FormCommand forms;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "CASE.json", descriptionKey = "case")
    private String file = "";

    @Option(names = "--to", paramLabel = "AGENCY", required = true, descriptionKey = "form.to")
    private String recipient = "";

    @Option(names = "--with-identity", descriptionKey = "form.with-identity")
    private boolean withIdentity;

    @Override
    public Integer call() {
        FormCommand parent = Objects.requireNonNull(forms);
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        NrmCommand given = parent.options(line);
        Labels words = parent.desk().wording().words();
        RecipientKind told = RecipientKind.parse(recipient).orElse(null);
        if (told == null) {
            throw UsageException.Because.maybe(
                    line,
                    words,
                    words.of("usage.choice", "--to", recipient, String.join(", ", RECIPIENTS)),
                    recipient,
                    RECIPIENTS);
        }
        if (file.equals(CommandContext.STANDARD_INPUT)
                && given.directory().filter(file::equals).isPresent()) {
            throw new UsageException.Because(line, words.of("decide.stdin"));
        }
        LoadedRules law = parent.desk().law(given);
        CaseFile caseFile = parent.desk().read(file, NrmJson.standard().cases(law.terms()));
        Decision decision = law.decider().decide(caseFile);
        TextLanguage language = parent.desk().wording().language();
        return parent.make(given, law, FormKind.REFERRAL, withIdentity, layout -> {
            ReferralForm form = ReferralForm.with(layout, law.glossary());
            try {
                View view = form.view(decision, caseFile, told);
                return withIdentity ? form.withIdentity(view, language) : form.of(view, language);
            } catch (RefusedInputException nobodyTold) {
                throw new RefusedFile(file, nobodyTold.problems(), nobodyTold.total());
            }
        });
    }
}
