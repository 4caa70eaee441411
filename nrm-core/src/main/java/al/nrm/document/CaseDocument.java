package al.nrm.document;

import al.nrm.casefile.Address;
import al.nrm.casefile.Agency;
import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseDraft;
import al.nrm.casefile.CaseFact;
import al.nrm.casefile.CaseFacts;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.CasePart;
import al.nrm.casefile.CaseRelations;
import al.nrm.casefile.CaseTerms;
import al.nrm.casefile.Identity;
import al.nrm.casefile.Observation;
import al.nrm.casefile.Person;
import al.nrm.problem.Problem;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A case document ({@code nrm/case/1}) as a plain tree. Its keys follow from the table of {@link CaseFacts}; only keys
 * that are not facts are declared here.
 *
 * <pre>{@code
 * ReadResult<CaseFile> result = CaseDocument.read(tree, pack.terms());
 * if (result.isRefused()) {
 *     result.problems().forEach(problem -> System.err.println(problem.pointer() + ": " + problem.what().en()));
 * }
 * }</pre>
 */
public final class CaseDocument {
    private static final ObjectCodec<Address, Address.Builder> ADDRESS = ObjectCodec.of(
                    Address::builder, Address.Builder::build)
            .text("street", Address::street, Address.Builder::street)
            .text("city", Address::city, Address.Builder::city)
            .text("region", Address::region, Address.Builder::region)
            .text("postalCode", Address::postalCode, Address.Builder::postalCode)
            .text("country", Address::country, Address.Builder::country);

    private static final ObjectCodec<Identity, Identity.Builder> IDENTITY = ObjectCodec.of(
                    Identity::builder, Identity.Builder::build)
            .text("givenName", Identity::givenName, Identity.Builder::givenName)
            .text("familyName", Identity::familyName, Identity.Builder::familyName)
            .text("fatherName", Identity::fatherName, Identity.Builder::fatherName)
            .text("personalNumber", Identity::personalNumber, Identity.Builder::personalNumber)
            .text("phone", Identity::phone, Identity.Builder::phone)
            .text("email", Identity::email, Identity.Builder::email)
            .text("note", Identity::note, Identity.Builder::note)
            .optional("address", Codec.optional(ADDRESS), Identity::address, Identity.Builder::address);

    private static final ObjectCodec<Observation, Observation.Builder> OBSERVATION =
            observation().text("note", Observation::note, Observation.Builder::note);

    private static final Codec<List<Observation>> OBSERVATIONS = Codec.limitedList(OBSERVATION);

    private static final Set<CasePart> ALWAYS = EnumSet.of(CasePart.DETECTION, CasePart.PERSON);

    static final ObjectCodec<CaseFile, CaseDraft> CODEC = codec(OBSERVATIONS, true);

    private CaseDocument() {}

    /**
     * Reads a case with the usual limits.
     *
     * @param tree maps, lists, texts, numbers, booleans and null, in the order of the document
     * @param terms the requirements of the rule pack
     * @return the case, or all problems of the document
     */
    public static ReadResult<CaseFile> read(@Nullable Object tree, CaseTerms terms) {
        return read(tree, terms, Limits.DEFAULT);
    }

    /**
     * Reads a case with other limits.
     *
     * @param tree maps, lists, texts, numbers, booleans and null, in the order of the document
     * @param terms the requirements of the rule pack
     * @param limits how large the document may be
     * @return the case, or all problems of the document
     */
    public static ReadResult<CaseFile> read(@Nullable Object tree, CaseTerms terms, Limits limits) {
        CheckedDocument document = new CheckedDocument(tree, DocumentKind.CASE, limits);
        if (document.isOfKind()) {
            relationProblems(document.root(), terms).forEach(document.problems()::add);
        }
        return document.read(CODEC);
    }

    /**
     * The document of a case.
     *
     * @param file the case
     * @return a plain tree, its keys in the order of the vocabulary; unknown values are left out
     */
    public static Map<String, @Nullable Object> tree(CaseFile file) {
        return CODEC.write(file);
    }

    /** Contradictions between the facts of a case, each with its pointer in the case document. */
    static List<Problem> relationProblems(ObjectView document, CaseTerms terms) {
        return relations(document).problems(Optional.of(terms));
    }

    /** The facts that can be compared, although other parts of the document may be wrong. */
    private static CaseRelations relations(ObjectView document) {
        ObjectView person = document.object("person");
        return new CaseRelations(
                document.date("asOf"),
                document.time("recordedAt"),
                person.date("birthDate"),
                age(person),
                CountyAndMunicipality.problem(document.object("detection"), "/detection"),
                document.objects("observations").stream()
                        .map(observation ->
                                new CaseRelations.Observed(observation.text("indicator"), observation.date("on")))
                        .toList(),
                document.object("formalIdentification").date("on"));
    }

    /** The age; empty if it is out of range, which was refused already. */
    private static OptionalInt age(ObjectView person) {
        OptionalInt age = person.whole("age");
        return age.isPresent() && age.getAsInt() >= 0 && age.getAsInt() <= Person.OLDEST ? age : OptionalInt.empty();
    }

    /** An observation without its note. */
    static ObjectCodec<Observation, Observation.Builder> observation() {
        return ObjectCodec.of(Observation::builder, Observation.Builder::build)
                .required("indicator", ValueCodecs.TEXT, Observation::indicator, Observation.Builder::indicator)
                .required(
                        "answer",
                        ValueCodecs.requiredCode(Answer.class),
                        Observation::answer,
                        Observation.Builder::answer)
                .optional("by", ValueCodecs.optionalCode(Agency.class), Observation::by, Observation.Builder::by)
                .optional("on", Codec.optional(ValueCodecs.DATE), Observation::on, Observation.Builder::on);
    }

    /**
     * The codec of a case with the facts in the order of the table, each part at the position of its first fact.
     *
     * @param observations how they are written
     * @param identity whether the identity of the person is written
     */
    static ObjectCodec<CaseFile, CaseDraft> codec(Codec<List<Observation>> observations, boolean identity) {
        ObjectCodec<CaseFile, CaseDraft> codec = ObjectCodec.of(CaseDraft::empty, CaseDraft::build)
                .schema(DocumentKind.CASE)
                .required("id", ValueCodecs.text(TextForm.CASE_ID), CaseFile::id, CaseDraft::id);
        Set<CasePart> written = EnumSet.of(CasePart.CASE);
        for (CaseFact<?> fact : CaseFacts.all()) {
            if (fact.part() == CasePart.CASE) {
                add(codec, fact);
            } else if (written.add(fact.part())) {
                codec.inside(fact.part().key(), ALWAYS.contains(fact.part()), part(fact.part(), identity));
                if (fact.part() == CasePart.PERSON) {
                    codec.optional("observations", observations, CaseFile::observations, CaseDraft::observations);
                }
            }
        }
        return codec;
    }

    private static ObjectCodec<CaseFile, CaseDraft> part(CasePart part, boolean identity) {
        ObjectCodec<CaseFile, CaseDraft> codec = ObjectCodec.of(CaseDraft::empty, CaseDraft::build);
        CaseFacts.in(part).forEach(fact -> add(codec, fact));
        return part == CasePart.PERSON && identity
                ? codec.optional(
                        "identity",
                        Codec.optional(IDENTITY),
                        file -> file.person().identity(),
                        CaseDraft::identity)
                : codec;
    }

    private static <T> void add(ObjectCodec<CaseFile, CaseDraft> codec, CaseFact<T> fact) {
        if (fact == CaseFacts.MUNICIPALITY) {
            codec.municipality(CaseFacts.MUNICIPALITY::of, (draft, place) -> draft.put(CaseFacts.MUNICIPALITY, place));
        } else if (fact.isRequired()) {
            codec.required(
                    fact.key(), ValueCodecs.of(fact.type(), true), fact::of, (draft, value) -> draft.put(fact, value));
        } else {
            codec.optional(
                    fact.key(),
                    ValueCodecs.of(fact.type(), false),
                    fact::of,
                    (draft, value) -> draft.put(fact, value),
                    fact::isWritten);
        }
    }
}
