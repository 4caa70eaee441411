package al.nrm.rules.internal.rule;

import java.util.Arrays;
import java.util.Optional;

/** How a rule may compare a field. */
public enum Operator {
    EQUAL("=="),
    NOT_EQUAL("!="),
    LESS("<"),
    AT_MOST("<="),
    MORE(">"),
    AT_LEAST(">="),
    /** A list of codes contains a code. */
    CONTAINS("contains"),
    NOT_CONTAINS("not contains");

    private final String symbol;

    Operator(String symbol) {
        this.symbol = symbol;
    }

    /** As a rule writes it. */
    public String symbol() {
        return symbol;
    }

    /** The operator of a symbol, if there is one. */
    public static Optional<Operator> parse(String symbol) {
        return Arrays.stream(values())
                .filter(operator -> operator.symbol.equals(symbol))
                .findFirst();
    }

    /** The operator that passes exactly the known and unknown values that this one does not pass; empty for an order. */
    public Optional<Operator> denied() {
        return switch (this) {
            case EQUAL -> Optional.of(NOT_EQUAL);
            case NOT_EQUAL -> Optional.of(EQUAL);
            case CONTAINS -> Optional.of(NOT_CONTAINS);
            case NOT_CONTAINS -> Optional.of(CONTAINS);
            case LESS, AT_MOST, MORE, AT_LEAST -> Optional.empty();
        };
    }

    /** Whether it needs an order among the values. */
    public boolean isOrdering() {
        return this == LESS || this == AT_MOST || this == MORE || this == AT_LEAST;
    }
}
