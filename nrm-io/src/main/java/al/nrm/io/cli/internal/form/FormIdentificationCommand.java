package al.nrm.io.cli.internal.form;

import al.nrm.casefile.CaseFile;
import al.nrm.form.FormKind;
import al.nrm.io.cli.internal.command.LoadedRules;
import al.nrm.io.report.form.IdentificationForm;
import al.nrm.text.TextLanguage;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nrm form initial-identification}: the form for the place where a person is met, blank or filled from a case. */
@Command(name = "initial-identification")
final class FormIdentificationCommand extends LayoutCommand {
    @Parameters(paramLabel = "CASE.json", arity = "0..1", descriptionKey = "form.case")
    private @Nullable String file;

    @Option(names = "--with-identity", descriptionKey = "form.own-identity")
    private boolean withIdentity;

    @Override
    protected int run() {
        if (withIdentity && file == null) {
            throw values().refused("form.nobody");
        }
        checkStandardInput(file);
        LoadedRules law = context().law(options());
        Optional<CaseFile> known =
                Optional.ofNullable(file).map(path -> context().caseFile(path, law));
        TextLanguage language = context().language();
        return make(law, FormKind.INITIAL_IDENTIFICATION, withIdentity, layout -> {
            IdentificationForm form = IdentificationForm.with(layout, law.glossary());
            if (known.isEmpty()) {
                return form.blank(language);
            }
            return withIdentity ? form.withIdentity(known.get(), language) : form.of(known.get(), language);
        });
    }
}
