package al.nrm.bench;

import al.nrm.casefile.Agency;
import al.nrm.casefile.ExploitationType;
import al.nrm.casefile.Setting;
import al.nrm.rules.fixture.Pack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Packs in a folder: the bundled one as an author has it, parts of it, and it with rules added. */
final class OwnPack {
    private static final long SEED = 20_080_201;
    /** What tables can express. */
    private static final Pattern OF_TABLES =
            Pattern.compile("conclude\\.(treatAs|act|means|purpose|status|urgency|referralBasis)\\(");

    /** Whatever else a rule concludes. */
    private static final Pattern OF_OTHERS = Pattern.compile(
            "(?m)^ *conclude\\.(?!(?:treatAs|act|means|purpose|status|urgency|referralBasis)\\().*\n");

    /** Without a word on the evidence nothing is decided; the tables have none, so this says the same of every case. */
    private static final String EVIDENCE =
            """

            rule "evidence.not-asked"
              @sq("Për matje: provat nuk vlerësohen.")
              @en("For measuring: the evidence is not weighed.")
              @cite("policy")
              @inForce("2005-07-18..")
              @policy
            when
              Detection( abroad == Answer.YES || abroad != Answer.YES )
            then
              conclude.evidence( Evidence.NONE );
            end
            """;

    private OwnPack() {}

    /** The bundled pack, whole. */
    static Path whole() {
        return unpacked(Pack.whole());
    }

    /** The rules of the bundled pack that conclude what the table contestants find out too; they conclude nothing else. */
    static Path ofTables() {
        Pack pack = Pack.bundled();
        for (String file : pack.criteria()) {
            String kept = Stream.of(pack.text(file).split("(?m)(?=^rule )"))
                    .filter(rule -> !rule.startsWith("rule ") || OF_TABLES.matcher(rule).find())
                    .collect(Collectors.joining());
            pack.with(file, OF_OTHERS.matcher(kept).replaceAll(""));
        }
        return unpacked(pack.adding("criteria/evidence.drl", EVIDENCE));
    }

    /**
     * The bundled pack with rules for special situations added: who found the person, where, and what is suspected. Each
     * is another combination, so a case that has one sets off few of them, as in a pack that grew.
     *
     * @param rules how many there are in all, at least as many as in the bundled pack
     */
    static Path ofRules(int rules, int bundled) {
        List<String> situations = new ArrayList<>();
        for (Agency agency : Agency.values()) {
            for (Setting setting : Setting.values()) {
                for (ExploitationType type : ExploitationType.values()) {
                    situations.add("  Detection( agency == Agency.%s, setting == Setting.%s )%n".formatted(agency, setting)
                            + "  Exploitation( types contains ExploitationType.%s )%n".formatted(type));
                }
            }
        }
        Collections.shuffle(situations, new Random(SEED));
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < rules - bundled; i++) {
            text.append(
                    """
                    rule "special.n%d"
                      @sq("Rregull i shpikur për matje.")
                      @en("A rule invented for measuring.")
                      @cite("policy")
                      @inForce("2005-07-18..")
                      @policy
                    when
                    %sthen
                      conclude.safeguard( Safeguard.SAME_GENDER_OFFICER );
                    end

                    """
                            .formatted(i, situations.get(i)));
        }
        return unpacked(Pack.bundled().with("criteria/special.drl", text.toString().replace("\r", "")));
    }

    private static Path unpacked(Pack pack) {
        try {
            return pack.folder(Files.createTempDirectory("pack"));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
