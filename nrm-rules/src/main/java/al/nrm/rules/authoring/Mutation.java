package al.nrm.rules.authoring;

import al.nrm.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a rule with one thing changed in it.
 *
 * @param what the change in words
 * @param value the part as it is then
 */
record Mutation<T>(Text what, T value) {

    static Text leftOut(Text what) {
        return Text.of("u la jashtë: " + what.sq(), "left out: " + what.en());
    }

    static Text instead(Text before, Text after) {
        return Text.of(
                "në vend të \"" + before.sq() + "\": \"" + after.sq() + "\"",
                "instead of \"" + before.en() + "\": \"" + after.en() + "\"");
    }

    static <P> List<P> without(List<P> parts, int index) {
        List<P> rest = new ArrayList<>(parts);
        rest.remove(index);
        return rest;
    }

    static <P> List<P> with(List<P> parts, int index, P part) {
        List<P> changed = new ArrayList<>(parts);
        changed.set(index, part);
        return changed;
    }
}
