package al.nrm.document;

import al.nrm.casefile.Agency;
import al.nrm.decision.SafeguardCode;
import al.nrm.decision.Status;
import al.nrm.decision.Urgency;
import al.nrm.problem.Problem;
import al.nrm.text.NearestWord;
import al.nrm.text.Text;
import al.nrm.training.GivenAnswers;
import al.nrm.training.Telling;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The answers of groups in an exercise ({@code nrm/answers/1}) as a plain tree: codes only, and no data about the
 * members.
 *
 * <pre>{@code
 * List<GivenAnswers> groups = AnswersDocument.read(tree, Limits.DEFAULT).value();
 * }</pre>
 */
public final class AnswersDocument {
    /** The value of the key {@code schema}. */
    public static final String SCHEMA = "nrm/answers/1";

    private static final List<String> AGENCIES =
            Arrays.stream(Agency.values()).map(Enum::name).toList();
    private static final Codec<SortedMap<Agency, Telling>> TELL = Codec.of(
            new Shape.ByKey(
                    TextForm.DECLARED_CODE,
                    false,
                    ValueCodecs.requiredCode(Telling.class).shape()),
            tree -> {
                SortedMap<Agency, Telling> tell = new TreeMap<>();
                ((Map<?, ?>) tree)
                        .forEach((agency, telling) ->
                                tell.put(Agency.valueOf((String) agency), Telling.valueOf((String) telling)));
                return tell;
            },
            tell -> {
                Map<String, Object> tree = new LinkedHashMap<>();
                tell.forEach((agency, telling) -> tree.put(agency.name(), telling.name()));
                return tree;
            },
            tell -> !tell.isEmpty());
    private static final Codec<Optional<Set<SafeguardCode>>> KEEP = Codec.optional(Codec.of(
            new Shape.Items(new Shape.Words(TextForm.DECLARED_CODE), false),
            tree -> {
                Set<SafeguardCode> codes = new LinkedHashSet<>();
                ((List<?>) tree).forEach(code -> codes.add(SafeguardCode.parse((String) code)));
                return codes;
            },
            codes -> codes.stream().sorted().map(SafeguardCode::name).toList(),
            codes -> true));

    private static final ObjectCodec<GivenAnswers, GroupParts> GROUP = ObjectCodec.of(
                    GroupParts::new, GroupParts::build)
            .optional(
                    "status",
                    ValueCodecs.optionalCode(Status.class),
                    GivenAnswers::status,
                    (to, code) -> to.status = code)
            .optional(
                    "urgency",
                    ValueCodecs.optionalCode(Urgency.class),
                    GivenAnswers::urgency,
                    (to, code) -> to.urgency = code)
            .optional("tell", TELL, GivenAnswers::tell, (to, tell) -> to.tell = tell)
            .optional("keep", KEEP, GivenAnswers::keep, (to, keep) -> to.keep = keep);

    private static final ObjectCodec<Groups, GroupsParts> CODEC = ObjectCodec.of(GroupsParts::new, GroupsParts::build)
            .derived(
                    DocumentKind.SCHEMA,
                    Codec.of(Shape.code(List.of(SCHEMA), false), String.class::cast, name -> name, any -> true),
                    any -> SCHEMA)
            .required("groups", Codec.list(GROUP), Groups::groups, (to, groups) -> to.groups = groups);

    private AnswersDocument() {}

    /** The value of the document. */
    private record Groups(List<GivenAnswers> groups) {}

    /**
     * Every key and code of the document.
     *
     * @return the shape
     */
    public static Shape.Fields shape() {
        return CODEC.shape();
    }

    /**
     * Reads answers.
     *
     * @param tree maps, lists, texts, numbers, booleans and null, in the order of the document
     * @param limits how large the document may be
     * @return the answers of each group, or all problems of the document
     */
    public static ReadResult<List<GivenAnswers>> read(@Nullable Object tree, Limits limits) {
        Problems problems = new Problems();
        new ShapeCheck(limits, problems).check(Pointer.ROOT, tree, CODEC.shape());
        agencies(ObjectView.of(tree), problems);
        return tree != null && problems.isEmpty()
                ? ReadResult.of(CODEC.read(tree).groups())
                : problems.refusal();
    }

    /**
     * The document of answers.
     *
     * @param groups the answers of each group
     * @return a plain tree; questions without an answer are left out
     */
    public static Map<String, @Nullable Object> tree(List<GivenAnswers> groups) {
        return CODEC.write(new Groups(groups));
    }

    private static void agencies(ObjectView document, Problems problems) {
        List<ObjectView> groups = document.objects("groups");
        for (int i = 0; i < groups.size(); i++) {
            for (String agency : groups.get(i).object("tell").keys()) {
                if (!AGENCIES.contains(agency)) {
                    String maybe = NearestWord.to(agency, AGENCIES).orElse(AGENCIES.get(0));
                    problems.add(Problem.at(
                            Pointer.ROOT
                                    .child("groups")
                                    .child(i)
                                    .child("tell")
                                    .child(agency)
                                    .toString(),
                            Text.of("Nuk ka institucion me këtë kod.", "No agency has this code."),
                            Text.of("Ndoshta " + maybe + ".", "Maybe " + maybe + ".")));
                }
            }
        }
    }

    /** The parts of the answers of a group while they are read. */
    private static final class GroupParts {
        private Optional<Status> status = Optional.empty();
        private Optional<Urgency> urgency = Optional.empty();
        private SortedMap<Agency, Telling> tell = new TreeMap<>();
        private Optional<Set<SafeguardCode>> keep = Optional.empty();

        GivenAnswers build() {
            return new GivenAnswers(status, urgency, tell, keep);
        }
    }

    /** The parts of the document while it is read. */
    private static final class GroupsParts {
        private List<GivenAnswers> groups = List.of();

        Groups build() {
            return new Groups(groups);
        }
    }
}
