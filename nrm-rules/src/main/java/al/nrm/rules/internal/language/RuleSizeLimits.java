package al.nrm.rules.internal.language;

import al.nrm.text.Text;

/** Keeps one part of a rule within the limits that a parser can bear; each limit is complained of once. */
final class RuleSizeLimits {
    private static final int DEEPEST = 32;
    private static final int LONGEST = 5_000;
    private final Problems problems;
    private int depth;
    private int length;
    private boolean tooDeep;
    private boolean afterDot;

    RuleSizeLimits(Problems problems) {
        this.problems = problems;
    }

    /** Whether a token may stand here; a problem if not. */
    boolean fits(Tokens.Token token, Tokens.Token next) {
        depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
        length++;
        boolean chain = afterDot && token.kind() == Tokens.Kind.WORD && next.is(".");
        afterDot = token.is(".");
        if (chain) {
            problems.add(
                    token.place(),
                    Text.of(
                            "Pas \"" + token.text() + "\" nuk lejohet edhe një pikë.",
                            "After \"" + token.text() + "\" no other dot is allowed."),
                    Text.of(
                            "Një kod shkruhet Grupi.KODI, një fakt me emrin e vet të shkurtër.",
                            "A code is written Family.CODE, a fact by its short name."));
            return false;
        }
        if (depth > DEEPEST && !tooDeep) {
            tooDeep = true;
            problems.add(
                    token.place(),
                    Text.of("Tepër kllapa njëra brenda tjetrës.", "Too many parentheses within each other."),
                    Text.of("Më së shumti 32.", "At most 32."));
        } else if (length == LONGEST) {
            problems.add(
                    token.place(),
                    Text.of("Rregulli është tepër i gjatë.", "The rule is too long."),
                    Text.of("Ndajeni në disa rregulla.", "Split it into several rules."));
        }
        return depth <= DEEPEST && length < LONGEST;
    }
}
