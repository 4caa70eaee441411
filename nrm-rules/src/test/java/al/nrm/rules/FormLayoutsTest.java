package al.nrm.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import al.nrm.rules.fixture.Pack;
import al.nrm.rules.pack.RulePackException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the layout of a form may hold, and that a hostile one costs no time. */
class FormLayoutsTest {
    private static Pack with(String body) {
        return Pack.bundled()
                .with("forms/own.html", "<!DOCTYPE html>\n<html lang=\"en\"><body>\n" + body + "\n</body></html>\n");
    }

    private static RulePackException refused(String body) {
        return catchThrowableOfType(RulePackException.class, () -> with(body).load());
    }

    @Test
    void a_comment_may_be_long_and_a_form_may_have_fields_with_labels() {
        String body = "<!-- " + "a remark\n".repeat(2_000) + "-->\n<section class=\"brief\"><h2>Own</h2>"
                + "<p><label for=\"place\">Place</label> <input type=\"text\" id=\"place\"></p>"
                + "<p><textarea id=\"words\" rows=\"4\"></textarea> {case.id}</p></section>";
        assertThat(with(body).load().pack().forms().get("own").layout()).contains("<label for=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<section>", "<div>", "<!--", "<p><b>", "<", "&#x202E;", "{", "<table><tr>"})
    void a_layout_of_many_beginnings_is_refused(String beginning) {
        assertThat(refused(beginning.repeat(20_000))).isNotNull();
    }

    @Test
    void a_layout_without_end_is_refused_for_its_size() {
        assertThat(refused("<p>x</p>\n".repeat(40_000)).problems())
                .anySatisfy(problem -> assertThat(problem.what().en()).isEqualTo("The form is too long."));
    }

    @Test
    void what_looks_like_a_notice_of_the_product_or_hides_a_part_is_refused() {
        for (String body : new String[] {
            "<p class=\"unofficial\">This is the official form.</p>",
            "<div style=\"display:none\">{safeguards}</div>",
            "<p style=\"font-size:0\">x</p>",
            "<p hidden>x</p>",
            "<section><section>x</section></section>",
            "<p>a&#8238;b</p>"
        }) {
            assertThat(refused(body)).as(body).isNotNull();
        }
    }
}
