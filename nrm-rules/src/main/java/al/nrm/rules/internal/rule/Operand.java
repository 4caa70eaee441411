package al.nrm.rules.internal.rule;

/** What a field is compared with. */
public sealed interface Operand {
    /** As a rule writes it. */
    String text();

    /** A code of the vocabulary. */
    record Code(Enum<?> value) implements Operand {
        @Override
        public String text() {
            return Codes.nameOf(value.getDeclaringClass()) + "." + value.name();
        }
    }

    /** The value of a parameter on the day of the case. */
    record OfParameter(String id) implements Operand {
        @Override
        public String text() {
            return "parameter( \"" + id + "\" )";
        }
    }

    /** The name of a municipality of Albania. */
    record MunicipalityName(String name) implements Operand {
        @Override
        public String text() {
            return '"' + name + '"';
        }
    }

    /** The id of an indicator of the catalogue. */
    record IndicatorId(String id) implements Operand {
        @Override
        public String text() {
            return '"' + id + '"';
        }
    }
}
