package al.nrm.document;

import al.nrm.place.County;
import al.nrm.place.Municipality;
import al.nrm.problem.Problem;
import al.nrm.text.Text;
import al.nrm.training.Audience;
import al.nrm.training.PassedOn;
import al.nrm.training.Programme;
import al.nrm.training.Session;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A training programme ({@code nrm/training/1}) as a plain tree: counts only, without names.
 *
 * <pre>{@code
 * Programme programme = TrainingDocument.read(tree).value();
 * }</pre>
 */
public final class TrainingDocument {
    /** The value of the key {@code schema}. */
    public static final String SCHEMA = "nrm/training/1";

    private static final Codec<String> WORDS = ValueCodecs.text(TextForm.SENTENCE);
    private static final Codec<Audience> AUDIENCE =
            Codec.of(WORDS.shape(), tree -> new Audience((String) tree), Audience::name, audience -> true);
    private static final Codec<County> COUNTY = Codec.of(
            Shape.code(County.codes(), false),
            tree -> County.parse((String) tree).orElseThrow(),
            County::code,
            county -> true);
    private static final Codec<SortedMap<Audience, Integer>> PARTICIPANTS = Codec.of(
            new Shape.ByKey(TextForm.SENTENCE, false, ValueCodecs.COUNT.shape()),
            tree -> {
                SortedMap<Audience, Integer> counts = new TreeMap<>();
                ((Map<?, ?>) tree)
                        .forEach((key, count) -> counts.put(
                                new Audience((String) key),
                                TreeNumbers.of(count).orElseThrow().intValue()));
                return counts;
            },
            counts -> {
                Map<String, Object> tree = new LinkedHashMap<>();
                counts.forEach((audience, count) -> tree.put(audience.name(), count));
                return tree;
            },
            counts -> !counts.isEmpty());
    private static final Codec<OptionalInt> COUNT = ValueCodecs.optionalWhole(0, Integer.MAX_VALUE);

    private static final ObjectCodec<Session, SessionParts> SESSION = ObjectCodec.of(
                    SessionParts::new, SessionParts::build)
            .required("id", ValueCodecs.text(TextForm.PROVIDER_ID), Session::id, (to, id) -> to.id = id)
            .required("county", COUNTY, Session::county, (to, county) -> to.county = county)
            .municipality(Session::municipality, (to, place) -> to.municipality = place)
            .required("date", ValueCodecs.DATE, Session::date, (to, day) -> to.date = day)
            .required(
                    "state",
                    ValueCodecs.requiredCode(Session.State.class),
                    Session::state,
                    (to, state) -> to.state = state)
            .optional("participants", PARTICIPANTS, Session::participants, (to, counts) -> to.participants = counts)
            .optional("trainers", COUNT, Session::trainers, (to, count) -> to.trainers = count);

    private static final ObjectCodec<PassedOn, PassedOnParts> PASSED_ON = ObjectCodec.of(
                    PassedOnParts::new, PassedOnParts::build)
            .required("from", ValueCodecs.text(TextForm.PROVIDER_ID), PassedOn::from, (to, id) -> to.from = id)
            .required("county", COUNTY, PassedOn::county, (to, county) -> to.county = county)
            .required("audience", AUDIENCE, PassedOn::audience, (to, audience) -> to.audience = audience)
            .required("date", ValueCodecs.DATE, PassedOn::date, (to, day) -> to.date = day)
            .required(
                    "participants", ValueCodecs.COUNT, PassedOn::participants, (to, count) -> to.participants = count);

    private static final ObjectCodec<Programme, ProgrammeParts> CODEC = ObjectCodec.of(
                    ProgrammeParts::new, ProgrammeParts::build)
            .derived(
                    DocumentKind.SCHEMA,
                    Codec.of(Shape.code(List.of(SCHEMA), false), String.class::cast, name -> name, any -> true),
                    any -> SCHEMA)
            .required("programme", ValueCodecs.SENTENCE, Programme::programme, (to, text) -> to.programme = text)
            .required("organiser", ValueCodecs.SENTENCE, Programme::organiser, (to, text) -> to.organiser = text)
            .required("module", ValueCodecs.SENTENCE, Programme::module, (to, text) -> to.module = text)
            .optional("targetParticipants", COUNT, Programme::targetParticipants, (to, count) -> to.target = count)
            .optional("audiences", Codec.list(AUDIENCE), Programme::audiences, (to, all) -> to.audiences = all)
            .required("sessions", Codec.list(SESSION), Programme::sessions, (to, all) -> to.sessions = all)
            .optional("cascade", Codec.list(PASSED_ON), Programme::cascade, (to, all) -> to.cascade = all);

    private TrainingDocument() {}

    /**
     * Every key and code of the document.
     *
     * @return the shape
     */
    public static Shape.Fields shape() {
        return CODEC.shape();
    }

    /**
     * Reads a programme.
     *
     * @param tree maps, lists, texts, numbers, booleans and null, in the order of the document
     * @param limits how large the document may be
     * @return the programme, or all problems of the document
     */
    public static ReadResult<Programme> read(@Nullable Object tree, Limits limits) {
        Problems problems = new Problems();
        new ShapeCheck(limits, problems).check(Pointer.ROOT, tree, CODEC.shape());
        relations(ObjectView.of(tree), problems);
        return tree != null && problems.isEmpty() ? ReadResult.of(CODEC.read(tree)) : problems.refusal();
    }

    /**
     * The document of a programme.
     *
     * @param programme the programme
     * @return a plain tree; unknown values are left out
     */
    public static Map<String, @Nullable Object> tree(Programme programme) {
        return CODEC.write(programme);
    }

    private static void audience(String pointer, String name, Problems problems) {
        if (!name.isBlank()) {
            new Audience(name)
                    .misspelt()
                    .ifPresent(code -> problems.add(Problem.at(
                            pointer,
                            Text.of("Ky grup nuk njihet.", "This audience is not known."),
                            Text.of("Ndoshta " + code, "Maybe " + code))));
        }
    }

    private static void relations(ObjectView document, Problems problems) {
        Set<String> ids = new HashSet<>();
        long counted = 0;
        List<ObjectView> sessions = document.objects("sessions");
        for (int i = 0; i < sessions.size(); i++) {
            String pointer = "/sessions/" + i;
            CountyAndMunicipality.problem(sessions.get(i), pointer).ifPresent(problems::add);
            ObjectView participants = sessions.get(i).object("participants");
            for (String name : participants.keys()) {
                audience(
                        Pointer.ROOT
                                .child("sessions")
                                .child(i)
                                .child("participants")
                                .child(name)
                                .toString(),
                        name,
                        problems);
                counted += participants.whole(name).orElse(0);
            }
            sessions.get(i)
                    .text("id")
                    .filter(id -> !ids.add(id))
                    .ifPresent(twice -> problems.add(Problem.at(
                            pointer + "/id",
                            Text.of(
                                    "Ky identifikues përdoret tashmë nga një sesion tjetër.",
                                    "Another session has this id already."))));
        }
        List<ObjectView> cascade = document.objects("cascade");
        for (int i = 0; i < cascade.size(); i++) {
            String pointer = "/cascade/" + i + "/from";
            String entry = "/cascade/" + i + "/audience";
            cascade.get(i).text("audience").ifPresent(name -> audience(entry, name, problems));
            counted += cascade.get(i).whole("participants").orElse(0);
            cascade.get(i)
                    .text("from")
                    .filter(id -> !ids.contains(id))
                    .ifPresent(missing -> problems.add(Problem.at(
                            pointer, Text.of("Nuk ka sesion me këtë identifikues.", "No session has this id."))));
        }
        if (counted > Programme.MOST_COUNTED) {
            problems.add(Problem.at(
                    "/sessions",
                    Text.of(
                            "Gjithsej numërohen më shumë njerëz sesa është e mundur.",
                            "More people are counted in all than is possible."),
                    Text.of(
                            "Më së shumti " + Programme.MOST_COUNTED + " në një program",
                            "At most " + Programme.MOST_COUNTED + " in a programme")));
        }
    }

    /** The parts of a session while it is read; required ones were checked before. */
    private static final class SessionParts {
        private String id = "";
        private County county = County.BERAT;
        private Optional<Municipality> municipality = Optional.empty();
        private LocalDate date = LocalDate.MIN;
        private Session.State state = Session.State.PLANNED;
        private SortedMap<Audience, Integer> participants = new TreeMap<>();
        private OptionalInt trainers = OptionalInt.empty();

        Session build() {
            return new Session(id, county, municipality, date, state, participants, trainers);
        }
    }

    /** The parts of an entry of the cascade while it is read; all were checked before. */
    private static final class PassedOnParts {
        private String from = "";
        private County county = County.BERAT;
        private Audience audience = new Audience("-");
        private LocalDate date = LocalDate.MIN;
        private int participants;

        PassedOn build() {
            return new PassedOn(from, county, audience, date, participants);
        }
    }

    /** The parts of a programme while it is read; required ones were checked before. */
    private static final class ProgrammeParts {
        private Text programme = Text.of("-", "-");
        private Text organiser = Text.of("-", "-");
        private Text module = Text.of("-", "-");
        private OptionalInt target = OptionalInt.empty();
        private List<Audience> audiences = List.of();
        private List<Session> sessions = List.of();
        private List<PassedOn> cascade = List.of();

        Programme build() {
            return new Programme(programme, organiser, module, target, audiences, sessions, cascade);
        }
    }
}
