package al.nrm.training;

import al.nrm.casefile.Agency;
import al.nrm.casefile.CaseFile;
import al.nrm.text.Text;

/**
 * An exercise for one audience: an invented case as that audience would see it, made from a scenario of a pack. It has
 * no answers of its own; {@link AnswerKey} gets them from the engine.
 *
 * @param id the file name of its scenario without ending, such as {@code border-couple-on-the-bus}
 * @param title its title
 * @param audience the group that it is for
 * @param story the situation in words
 * @param seen the case with the facts that the audience could see or know
 * @param whole the case with everything that was found out later; equal to {@code seen} where nothing was
 */
public record Exercise(String id, Text title, Audience audience, Text story, CaseFile seen, CaseFile whole) {
    /**
     * The agency that finds the person in exercises for an audience.
     *
     * @param audience the audience
     * @return the agency itself; OTHER for an audience that is not an agency
     */
    public static Agency detecting(Audience audience) {
        return audience.agency().orElse(Agency.OTHER);
    }
}
