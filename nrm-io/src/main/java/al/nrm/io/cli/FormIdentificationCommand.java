package al.nrm.io.cli;

import al.nrm.casefile.CaseFile;
import al.nrm.form.FormKind;
import al.nrm.io.json.NrmJson;
import al.nrm.io.report.Labels;
import al.nrm.io.report.form.IdentificationForm;
import al.nrm.text.TextLanguage;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code nrm form initial-identification}: the form for the place where a person is met, blank or filled from a case. */
@Command(name = "initial-identification", versionProvider = NrmCommand.Version.class, sortOptions = false)
final class FormIdentificationCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable FormCommand forms;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "CASE.json", arity = "0..1", descriptionKey = "form.case")
    private @Nullable String file;

    @Option(names = "--with-identity", descriptionKey = "form.own-identity")
    private boolean withIdentity;

    @Override
    public Integer call() {
        FormCommand parent = Objects.requireNonNull(forms);
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        NrmCommand given = parent.options(line);
        Labels words = parent.desk().wording().words();
        if (withIdentity && file == null) {
            throw new UsageException.Because(line, words.of("form.nobody"));
        }
        if (CommandContext.STANDARD_INPUT.equals(file)
                && given.directory()
                        .filter(CommandContext.STANDARD_INPUT::equals)
                        .isPresent()) {
            throw new UsageException.Because(line, words.of("decide.stdin"));
        }
        LoadedRules law = parent.desk().law(given);
        Optional<CaseFile> known = Optional.ofNullable(file)
                .map(path -> parent.desk().read(path, NrmJson.standard().cases(law.terms())));
        TextLanguage language = parent.desk().wording().language();
        return parent.make(given, law, FormKind.INITIAL_IDENTIFICATION, withIdentity, layout -> {
            IdentificationForm form = IdentificationForm.with(layout, law.glossary());
            if (known.isEmpty()) {
                return form.blank(language);
            }
            return withIdentity ? form.withIdentity(known.get(), language) : form.of(known.get(), language);
        });
    }
}
