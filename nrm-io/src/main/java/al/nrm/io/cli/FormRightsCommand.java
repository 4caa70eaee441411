package al.nrm.io.cli;

import al.nrm.io.report.Labels;
import al.nrm.io.report.person.PersonTextCatalogue;
import al.nrm.io.report.person.PersonTexts;
import al.nrm.io.report.person.RightsSheet;
import al.nrm.problem.RefusedInputException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code nrm form rights}: the sheet on rights and consent, in the language of the person beside the Albanian. */
@Command(name = "rights", versionProvider = NrmCommand.Version.class, sortOptions = false)
final class FormRightsCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable FormCommand forms;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--person-language", paramLabel = "TAG", descriptionKey = "form.person-language")
    private String language = "sq";

    @Option(names = "--person-texts", paramLabel = "FILE", descriptionKey = "form.person-texts")
    private @Nullable String file;

    @Override
    public Integer call() {
        FormCommand parent = Objects.requireNonNull(forms);
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        NrmCommand given = parent.options(line);
        PersonTextCatalogue known = PersonTextCatalogue.bundled();
        Optional<PersonTexts> own = Optional.ofNullable(file).map(path -> read(parent.desk(), path));
        PersonTextCatalogue texts = own.map(known::with).orElse(known);
        Labels words = parent.desk().wording().words();
        PersonTexts wanted = own.filter(any -> language.equals("sq"))
                .or(() -> texts.find(language))
                .orElseThrow(() -> new UsageException.Because(
                        line,
                        words.of("usage.choice", "--person-language", language, String.join(", ", texts.languages()))));
        String page = RightsSheet.of(texts.albanian(), wanted);
        return parent.desk().deliver(given, false, page);
    }

    private static PersonTexts read(CommandContext desk, String file) {
        try (InputStream in = desk.open(file)) {
            return PersonTexts.read(in);
        } catch (RefusedInputException refused) {
            throw new RefusedFile(file, refused.problems(), refused.total());
        } catch (IOException unreadable) {
            throw RefusedFile.unreadable(file, desk.wording().unreadable(unreadable));
        }
    }
}
