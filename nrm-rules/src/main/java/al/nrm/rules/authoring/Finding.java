package al.nrm.rules.authoring;

import al.nrm.rules.pack.RulePackProblem;
import al.nrm.text.Text;
import al.nrm.text.TextLanguage;

/**
 * Something that a check found in a pack.
 *
 * @param problem where, what and why
 * @param severity how serious it is
 */
public record Finding(RulePackProblem problem, Severity severity) {
    /**
     * One line: {@code path:line: [problem] what: why: Maybe …}.
     *
     * @param language of the sentences and of the mark
     * @return the line
     */
    public String render(TextLanguage language) {
        return problem.path() + ":" + problem.line() + ": [" + severity.mark().in(language) + "] "
                + problem.sentence(language);
    }

    /** How serious a finding is. */
    public enum Severity {
        /** The pack is wrong. */
        ERROR,
        /** The pack decides, but something is missing or looks wrong. */
        WARNING,
        /** Nothing is wrong; it is worth knowing. */
        NOTE;

        /**
         * The word that marks a line.
         *
         * @return {@code problem}, {@code warning} or {@code note}
         */
        public Text mark() {
            return switch (this) {
                case ERROR -> Text.of("problem", "problem");
                case WARNING -> Text.of("vërejtje", "warning");
                case NOTE -> Text.of("shënim", "note");
            };
        }
    }
}
