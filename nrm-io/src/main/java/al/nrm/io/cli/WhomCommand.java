package al.nrm.io.cli;

import al.nrm.casefile.Agency;
import al.nrm.decision.DutyAction;
import al.nrm.io.report.Labels;
import al.nrm.io.report.contact.ContactQuery;
import al.nrm.io.report.contact.ContactText;
import al.nrm.place.County;
import al.nrm.place.Municipality;
import al.nrm.place.PlaceMatch;
import al.nrm.place.PlaceNames;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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

/** {@code nrm whom}: the office to call for a duty in a place at an hour, and the lines to ring if it does not answer. */
@Command(name = "whom", versionProvider = NrmCommand.Version.class, sortOptions = false)
final class WhomCommand implements Callable<Integer> {
    private static final ZoneId TIRANE = ZoneId.of("Europe/Tirane");

    private final CommandContext desk;

    @ParentCommand
    private @Nullable NrmCommand options;

    @Spec
    private @Nullable CommandSpec spec;

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

    WhomCommand(CommandContext desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        NrmCommand given = Objects.requireNonNull(options);
        CommandLine line = line();
        given.checkLanguage(line);
        if (duty != null && agency != null) {
            throw wrong(words().of("whom.one"));
        }
        Optional<PlaceMatch.Found> wide = Optional.ofNullable(county).map(name -> place("--county", name));
        Optional<PlaceMatch.Found> near = Optional.ofNullable(municipality).map(name -> place("--municipality", name));
        Optional<County> inside = near.or(() -> wide).map(PlaceMatch.Found::county);
        if (near.isPresent()
                && wide.isPresent()
                && near.get().county() != wide.get().county()) {
            throw wrong(words().of(
                            "whom.elsewhere",
                            Objects.requireNonNull(municipality),
                            wide.get().county().code()));
        }
        Optional<Municipality> exact = near.flatMap(PlaceMatch.Found::municipality);
        Optional<LocalDateTime> moment = Optional.ofNullable(at).map(this::moment);
        Optional<Agency> office = Optional.ofNullable(agency).map(this::agency);
        LoadedRules law = desk.law(given);
        Optional<DutyAction> action = Optional.ofNullable(duty).map(code -> duty(code, law));
        ContactText text = new ContactText(
                        law.glossary().directory(),
                        law.glossary().duties(),
                        law.competence(),
                        desk.wording().language())
                .readOn(Today.day());
        String answer = text.of(new ContactQuery(inside, exact, action, office, moment));
        return desk.deliver(given, false, answer);
    }

    private PlaceMatch.Found place(String option, String name) {
        PlaceMatch match = PlaceNames.find(name);
        if (match instanceof PlaceMatch.Found found) {
            return found;
        }
        List<String> nearest = match instanceof PlaceMatch.NotFound not ? not.nearest() : List.of();
        String what = words().of("whom.place", option, name);
        throw wrong(nearest.isEmpty() ? what : what + " " + words().of("usage.maybe", String.join(", ", nearest)));
    }

    private LocalDateTime moment(String text) {
        String written = text.strip().replace(' ', 'T');
        try {
            return LocalDateTime.parse(written);
        } catch (DateTimeParseException notLocal) {
            try {
                return OffsetDateTime.parse(written).atZoneSameInstant(TIRANE).toLocalDateTime();
            } catch (DateTimeParseException neither) {
                throw wrong(words().of("whom.moment", text));
            }
        }
    }

    private Agency agency(String text) {
        String code = code(text);
        List<String> known = Arrays.stream(Agency.values()).map(Enum::name).toList();
        if (!known.contains(code)) {
            throw unknown("--agency", code, known);
        }
        return Agency.valueOf(code);
    }

    private DutyAction duty(String text, LoadedRules law) {
        String code = code(text);
        List<String> known = law.glossary().duties().duties().stream()
                .map(declared -> declared.action().name())
                .toList();
        if (!known.contains(code)) {
            throw unknown("--duty", code, known);
        }
        return DutyAction.parse(code);
    }

    /** A code in small letters, or with hyphens or spaces, is that code. */
    private static String code(String text) {
        return text.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    }

    private UsageException.Because unknown(String option, String code, List<String> known) {
        return UsageException.Because.maybe(
                line(), words(), words().of("usage.choice", option, code, String.join(", ", known)), code, known);
    }

    private UsageException.Because wrong(String message) {
        return new UsageException.Because(line(), message);
    }

    private CommandLine line() {
        return Objects.requireNonNull(spec).commandLine();
    }

    private Labels words() {
        return desk.wording().words();
    }
}
