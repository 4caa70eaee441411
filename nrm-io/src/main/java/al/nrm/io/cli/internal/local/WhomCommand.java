package al.nrm.io.cli.internal.local;

import al.nrm.casefile.Agency;
import al.nrm.decision.DutyAction;
import al.nrm.io.cli.internal.command.CliCommand;
import al.nrm.io.cli.internal.command.LoadedRules;
import al.nrm.io.cli.internal.command.Today;
import al.nrm.io.report.contact.ContactQuery;
import al.nrm.io.report.contact.ContactText;
import al.nrm.law.Deadline;
import al.nrm.place.County;
import al.nrm.place.Municipality;
import al.nrm.place.PlaceMatch;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code nrm whom}: the office to call for a duty in a place at a time, and the telephone lines if it does not answer. */
@Command(name = "whom")
public final class WhomCommand extends CliCommand {
    @Option(names = "--county", paramLabel = "AL-01|…|AL-12", descriptionKey = "whom.county")
    private @Nullable String county;

    @Option(names = "--municipality", paramLabel = "TEXT", descriptionKey = "whom.municipality")
    private @Nullable String municipality;

    @Option(names = "--duty", paramLabel = "ACTION", descriptionKey = "whom.duty")
    private @Nullable String duty;

    @Option(names = "--agency", paramLabel = "CODE", descriptionKey = "whom.agency")
    private @Nullable String agency;

    @Option(names = "--at", paramLabel = "DATE-TIME", descriptionKey = "whom.at")
    private @Nullable String at;

    @Override
    protected int run() {
        if (duty != null && agency != null) {
            throw values().refused("whom.one");
        }
        Optional<PlaceMatch.Found> wide = Optional.ofNullable(county).map(name -> values().place("--county", name));
        Optional<PlaceMatch.Found> near =
                Optional.ofNullable(municipality).map(name -> values().place("--municipality", name));
        Optional<County> inside = near.or(() -> wide).map(PlaceMatch.Found::county);
        if (near.isPresent()
                && wide.isPresent()
                && near.get().county() != wide.get().county()) {
            throw values().refused(
                            "whom.elsewhere",
                            Objects.requireNonNull(municipality),
                            wide.get().county().code());
        }
        Optional<Municipality> exact = near.flatMap(PlaceMatch.Found::municipality);
        Optional<LocalDateTime> moment = Optional.ofNullable(at).map(this::moment);
        Optional<Agency> office = Optional.ofNullable(agency).map(this::agency);
        LoadedRules law = context().law(options());
        Optional<DutyAction> action = Optional.ofNullable(duty).map(code -> duty(code, law));
        ContactText text = new ContactText(
                        law.glossary().directory(),
                        law.glossary().duties(),
                        law.competence(),
                        context().language())
                .readOn(Today.day());
        return deliver(text.of(new ContactQuery(inside, exact, action, office, moment)));
    }

    private LocalDateTime moment(String text) {
        String written = text.strip().replace(' ', 'T');
        try {
            return LocalDateTime.parse(written);
        } catch (DateTimeParseException notLocal) {
            try {
                return OffsetDateTime.parse(written)
                        .atZoneSameInstant(Deadline.TIRANE)
                        .toLocalDateTime();
            } catch (DateTimeParseException neither) {
                throw values().refused("whom.moment", text);
            }
        }
    }

    private Agency agency(String text) {
        String code = code(text);
        List<String> known = Arrays.stream(Agency.values()).map(Enum::name).toList();
        values().checkCode("--agency", code, known);
        return Agency.valueOf(code);
    }

    private DutyAction duty(String text, LoadedRules law) {
        String code = code(text);
        List<String> known = law.glossary().duties().duties().stream()
                .map(declared -> declared.action().name())
                .toList();
        values().checkCode("--duty", code, known);
        return DutyAction.parse(code);
    }

    /** The code of a text in small letters, or with hyphens or spaces. */
    private static String code(String text) {
        return text.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    }
}
