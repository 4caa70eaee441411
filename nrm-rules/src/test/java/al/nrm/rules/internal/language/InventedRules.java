package al.nrm.rules.internal.language;

import al.nrm.casefile.LastContact;
import al.nrm.law.Parameter;
import al.nrm.place.Municipality;
import al.nrm.rules.internal.rule.Codes;
import al.nrm.rules.internal.rule.FactType;
import al.nrm.rules.internal.rule.Field;
import al.nrm.rules.internal.rule.Vocabulary;
import al.nrm.rules.pack.RulePack;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Invents rule texts with the words of the vocabulary, well formed or with slips of the pen. */
final class InventedRules {
    private static final List<String> SPACES = List.of(" ", "\n  ", " /* ( and */ ", " // or )\n", "\t");
    /** In one word: spaces between words become others. */
    private static final List<String> MUNICIPALITIES = Municipality.all().stream()
            .map(Municipality::name)
            .filter(name -> name.indexOf(' ') < 0)
            .toList();

    private static final List<String> PIECES = List.of(
            "and", "or", "not", "exists", "(", ")", ",", "&&", "||", "()", "( and", "( or", "not (", "Person()");
    private final Random chance;
    private final RulePack pack;
    private boolean observed;

    /**
     * @param seed the same seed invents the same rule
     * @param pack of which parameters and indicators are named
     */
    InventedRules(long seed, RulePack pack) {
        this.chance = new Random(seed);
        this.pack = pack;
    }

    /** A rule that is written as the documents say. */
    String wellFormed() {
        observed = false;
        return rule(sequence(false));
    }

    /** A rule with a few pieces left out, doubled, exchanged or put in, or with the forms that Drools has besides. */
    String withSlips() {
        observed = false;
        List<String> pieces = new ArrayList<>(List.of(sequence(true).split(" ")));
        for (int slips = chance.nextInt(3); slips > 0 && pieces.size() > 1; slips--) {
            int at = place(pieces);
            switch (chance.nextInt(4)) {
                case 0 -> pieces.remove(at);
                case 1 -> pieces.add(at, pieces.get(at));
                case 2 -> pieces.add(at, of(PIECES));
                default -> pieces.set(at, of(PIECES));
            }
        }
        return rule(String.join(" ", pieces));
    }

    /** Mostly a joint or a parenthesis, since a slip anywhere else leaves little to read. */
    private int place(List<String> pieces) {
        List<Integer> joints = IntStream.range(0, pieces.size())
                .filter(at -> PIECES.contains(pieces.get(at)))
                .boxed()
                .toList();
        return joints.isEmpty() || chance.nextInt(4) == 0 ? chance.nextInt(pieces.size()) : of(joints);
    }

    private String rule(String when) {
        return "rule \"invented.rule\"\n  @sq(\"Fjali e shpikur, „po“.\")\n  @en(\"Invented; (not so).\")\n"
                + "  @cite(\"policy\")\n  @inForce(\"2005-07-18..\")" + (chance.nextBoolean() ? "\n  @policy" : "")
                + "\nwhen\n  " + spaced(when)
                + "\nthen\n  conclude.safeguard( Safeguard.MEANS_NOT_REQUIRED );\nend\n";
    }

    private String spaced(String text) {
        StringBuilder spaced = new StringBuilder();
        for (String piece : text.split(" ")) {
            spaced.append(piece).append(chance.nextInt(12) == 0 ? of(SPACES) : " ");
        }
        return spaced.toString();
    }

    private <T> T of(List<T> some) {
        return some.get(chance.nextInt(some.size()));
    }

    private String sequence(boolean free) {
        return several(1 + chance.nextInt(2), " ", () -> alternatives(2, free));
    }

    private String several(int count, String joint, Supplier<String> part) {
        StringBuilder all = new StringBuilder(part.get());
        for (int i = 1; i < count; i++) {
            all.append(joint).append(part.get());
        }
        return all.toString();
    }

    private String alternatives(int depth, boolean free) {
        return several(
                1 + chance.nextInt(5) / 3,
                chance.nextInt(5) == 0 ? " || " : " or ",
                () -> several(
                        1 + chance.nextInt(5) / 3,
                        chance.nextInt(5) == 0 ? " && " : " and ",
                        () -> unary(depth, free)));
    }

    private String unary(int depth, boolean free) {
        String before = chance.nextInt(3) > 0 ? "" : chance.nextBoolean() ? "not " : "exists ";
        if (free && chance.nextInt(40) == 0) {
            return before + before + fact();
        }
        if (free && chance.nextInt(20) == 0) {
            int parts = chance.nextInt(4);
            String prefix = chance.nextBoolean() ? "( and " : "( or ";
            return before + (parts == 0 ? prefix + ")" : prefix + several(parts, " ", () -> unary(0, false)) + " )");
        }
        return before + (depth > 0 && chance.nextInt(3) == 0 ? "( " + alternatives(depth - 1, free) + " )" : fact());
    }

    private String fact() {
        List<FactType> types = Vocabulary.factTypes().values().stream()
                .filter(type -> !observed || !type.isMany())
                .toList();
        FactType type = of(types);
        observed |= type.isMany();
        return chance.nextInt(10) == 0
                ? type.name() + "( )"
                : type.name() + "( " + several(1 + chance.nextInt(3) / 2, " , ", () -> constraint(type, 1)) + " )";
    }

    private String constraint(FactType type, int depth) {
        return several(
                1 + chance.nextInt(3) / 2,
                " || ",
                () -> several(
                        1 + chance.nextInt(3) / 2,
                        " && ",
                        () -> depth > 0 && chance.nextInt(5) == 0
                                ? "( " + constraint(type, depth - 1) + " )"
                                : comparison(type)));
    }

    private String comparison(FactType type) {
        // The bundled pack has no parameter with which numbers of signs are compared.
        Field field = of(type.fields().values().stream()
                .filter(one -> !one.type().equals(new Field.ValueType.Number(Parameter.Unit.COUNT)))
                .toList());
        String name = field.name() + " ";
        if (field.type() instanceof Field.ValueType.Number) {
            return name + of(List.of("==", "!=", "<", "<=", ">", ">=")) + " parameter( \"age-of-majority\" )";
        } else if (field.type() instanceof Field.ValueType.Indicator) {
            return equality(name, () -> "\"" + of(pack.catalogue().indicators()).id() + "\"");
        } else if (field.type() instanceof Field.ValueType.OneMunicipality) {
            return equality(name, () -> "\"" + of(MUNICIPALITIES) + "\"");
        } else if (field.type() instanceof Field.ValueType.ManyCodes many) {
            return name + of(List.of("contains", "not contains")) + " " + of(Codes.written(many.codes()));
        }
        Class<? extends Enum<?>> codes = ((Field.ValueType.OneCode) field.type()).codes();
        return codes == LastContact.class && chance.nextBoolean()
                ? name + of(List.of("<", "<=", ">", ">=")) + " " + of(Codes.written(codes))
                : equality(name, () -> of(Codes.written(codes)));
    }

    private String equality(String name, Supplier<String> right) {
        return chance.nextInt(4) == 0
                ? name + of(List.of("in", "not in")) + " ( " + several(1 + chance.nextInt(3), " , ", right) + " )"
                : name + of(List.of("==", "!=")) + " " + right.get();
    }
}
