package al.nrm.rules.internal.rule;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Invents conditions: groups, empty ones among them, and negations of a few parts. */
public final class InventedConditions {
    private final Random chance;
    private final List<? extends Condition> parts;

    /** @param parts the comparisons and patterns; few, so that the same one comes back */
    public InventedConditions(Random chance, List<? extends Condition> parts) {
        this.chance = chance;
        this.parts = parts;
    }

    /** A condition of at most so many levels of groups above the parts. */
    public Condition condition(int levels) {
        return switch (levels == 0 ? 3 : chance.nextInt(5)) {
            case 0 -> new Condition.All(several(levels - 1));
            case 1 -> new Condition.Any(several(levels - 1));
            case 2 -> new Condition.Not(condition(levels - 1));
            default -> parts.get(chance.nextInt(parts.size()));
        };
    }

    private List<Condition> several(int levels) {
        return IntStream.range(0, chance.nextInt(4))
                .mapToObj(i -> condition(levels))
                .toList();
    }
}
