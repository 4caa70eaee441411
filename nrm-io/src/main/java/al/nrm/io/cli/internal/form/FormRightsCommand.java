package al.nrm.io.cli.internal.form;

import al.nrm.io.cli.internal.command.CliCommand;
import al.nrm.io.cli.internal.command.RefusedFile;
import al.nrm.io.report.person.PersonTextCatalogue;
import al.nrm.io.report.person.PersonTexts;
import al.nrm.io.report.person.RightsSheet;
import al.nrm.problem.RefusedInputException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code nrm form rights}: the sheet on rights and consent, in the language of the person beside the Albanian. */
@Command(name = "rights")
final class FormRightsCommand extends CliCommand {
    @Option(names = "--person-language", paramLabel = "TAG", descriptionKey = "form.person-language")
    private String language = "sq";

    @Option(names = "--person-texts", paramLabel = "FILE", descriptionKey = "form.person-texts")
    private @Nullable String file;

    @Override
    protected int run() {
        PersonTextCatalogue known = PersonTextCatalogue.bundled();
        Optional<PersonTexts> own = Optional.ofNullable(file).map(this::read);
        PersonTextCatalogue texts = own.map(known::with).orElse(known);
        PersonTexts wanted = own.filter(any -> language.equals("sq"))
                .or(() -> texts.find(language))
                .orElseThrow(() -> values().refused(
                                "usage.choice", "--person-language", language, String.join(", ", texts.languages())));
        return deliver(RightsSheet.of(texts.albanian(), wanted));
    }

    private PersonTexts read(String path) {
        try {
            return context().reading(path, PersonTexts::read);
        } catch (RefusedInputException refused) {
            throw new RefusedFile(path, refused);
        }
    }
}
