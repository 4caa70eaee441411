package al.nrm.io.json;

import al.nrm.problem.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a schema cannot say, so that the reader alone refuses it; the same list stands in docs/json-format.md. */
enum OnlyTheReader {
    INDICATOR_OF_NO_CATALOGUE("The pack's catalogue does not know this indicator."),
    DAY_WITHOUT_LAW("No rule was in force on this day"),
    BIRTH_DATE("The birth date is after the day", "The birth date is over 120"),
    AGE_AND_BIRTH_DATE("The age and the birth date do not agree."),
    RECORDED_BEFORE_THE_CASE("The recording is before the day of the case."),
    AFTER_RECORDING(
            "The observation is after the time of recording.",
            "The formal identification is after the time of recording."),
    MUNICIPALITY_OF_THE_COUNTY("A municipality without its county.", "does not have this municipality."),
    PROVIDER_TWICE("Another provider has this id already."),
    LOWEST_AGE_ABOVE_HIGHEST("The lowest age admitted is above the highest."),
    TIME_LIMIT_OR_SENTENCE("The text does not have the right form."),
    INDEX_OF_NO_REASON("A number is the index of no entry of the list reasons."),
    REASON_ON_ITSELF("The reason rests on itself in a circle."),
    POSITIVE_BY_COUNT("It does not follow from the counts."),
    HALF_CHARACTERS("The text holds halves of characters");

    private final List<String> sentences;

    OnlyTheReader(String... sentences) {
        this.sentences = List.of(sentences);
    }

    static Optional<OnlyTheReader> of(Problem problem) {
        return Arrays.stream(values())
                .filter(kind -> kind.sentences.stream()
                        .anyMatch(sentence -> problem.what().en().contains(sentence)))
                .filter(kind -> kind != TIME_LIMIT_OR_SENTENCE
                        || problem.pointer().matches(".*/(due/within|(sentence|prompt)/(sq|en))"))
                .findFirst();
    }
}
