package al.nrm.io.report.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import al.nrm.casefile.CaseFile;
import al.nrm.decision.Decision;
import al.nrm.decision.Notice;
import al.nrm.decision.Question;
import al.nrm.decision.Reason;
import al.nrm.io.report.ExampleCase;
import al.nrm.io.report.ExampleDecisions;
import al.nrm.io.report.ExampleNames;
import al.nrm.io.report.ReferenceData;
import al.nrm.law.Source;
import al.nrm.provider.AgencyOffice;
import al.nrm.provider.Directory;
import al.nrm.provider.ServiceProvider;
import al.nrm.text.Text;
import al.nrm.text.TextLanguage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a page is made of, whatever stands in the documents. The persons in it are invented. */
class DecisionPageTest {
    /** Markup, quotation marks of both kinds, and marks that turn or hide what is read. */
    private static final String ODD =
            "</li><script>alert(1)</script><img src=x onerror=alert(2)> \" onload=\"x\" ' \u202Eabc\u202C\u200B &amp; {0}";

    private static final Pattern TAG = Pattern.compile("</?[a-z0-9]+");

    private static String page(UnaryOperator<String> text, TextLanguage language) {
        ReferenceData glossary = ExampleNames.glossary();
        Map<String, Source> sources = new HashMap<>();
        glossary.sources()
                .forEach((id, source) -> sources.put(
                        id,
                        Source.builder()
                                .from(source)
                                .title(both(source.title(), text))
                                .build()));
        Directory directory = Directory.builder()
                .from(glossary.directory())
                .providers(glossary.directory().providers().stream()
                        .map(provider -> ServiceProvider.builder()
                                .from(provider)
                                .name(names(provider.name(), text))
                                .phones(List.of(text.apply("1")))
                                .email(text.apply("x"))
                                .build())
                        .toList())
                .agencies(glossary.directory().agencies().stream()
                        .map(office -> AgencyOffice.builder()
                                .from(office)
                                .name(names(office.name(), text))
                                .hours(text.apply("8-16"))
                                .build())
                        .toList())
                .build();
        return DecisionPage.with(new ReferenceData(
                        sources,
                        glossary.parameters(),
                        glossary.catalogue(),
                        directory,
                        glossary.duties(),
                        glossary.disclosure()))
                .of(odd(ExampleDecisions.streetChildDecision(), text), language);
    }

    private static Decision odd(Decision decision, UnaryOperator<String> text) {
        return Decision.builder()
                .from(decision)
                .reasons(decision.reasons().stream()
                        .map(reason -> Reason.builder()
                                .from(reason)
                                .sentence(both(reason.sentence(), text))
                                .build())
                        .toList())
                .questions(decision.questions().stream()
                        .map(question -> Question.builder()
                                .from(question)
                                .prompt(both(question.prompt(), text))
                                .build())
                        .toList())
                .notices(decision.notices().stream()
                        .map(notice -> Notice.builder()
                                .from(notice)
                                .sentence(both(notice.sentence(), text))
                                .build())
                        .toList())
                .build();
    }

    private static Text both(Text text, UnaryOperator<String> change) {
        return Text.of(change.apply(text.sq()), change.apply(text.en()));
    }

    private static Map<String, String> names(Map<String, String> names, UnaryOperator<String> change) {
        Map<String, String> changed = new TreeMap<>();
        names.forEach((language, name) -> changed.put(language, change.apply(name)));
        return changed;
    }

    private static List<String> tags(String page) {
        return TAG.matcher(page).results().map(MatchResult::group).toList();
    }

    @ParameterizedTest
    @EnumSource(TextLanguage.class)
    void whatever_a_text_holds_the_page_has_the_same_elements(TextLanguage language) {
        String plain = page(text -> text + "x", language);
        String odd = page(text -> text + ODD, language);
        assertThat(odd).contains("&lt;script&gt;alert(1)&lt;/script&gt;");
        assertThat(tags(odd)).isEqualTo(tags(plain));
        assertThat(odd).doesNotContain("onload=\"", "\u202E", "\u202C", "\u200B");
    }

    @Test
    void who_the_person_is_stands_on_the_page_only_if_asked_for() {
        Decision decision = ExampleDecisions.streetChildDecision();
        CaseFile file = ExampleCase.streetChild();
        DecisionPage pages = DecisionPage.with(ExampleNames.glossary());
        for (TextLanguage language : TextLanguage.values()) {
            assertThat(pages.of(decision, language)).doesNotContain(ExampleDecisions.CANARY, "2011");
            assertThat(pages.of(decision, file, language)).doesNotContain(ExampleDecisions.CANARY, "2011");
            assertThat(pages.withIdentity(decision, file, language)).contains(ExampleDecisions.CANARY);
        }
    }

    @Test
    void a_decision_about_another_case_is_refused() {
        DecisionPage pages = DecisionPage.with(ExampleNames.glossary());
        assertThatThrownBy(() -> pages.of(ExampleDecisions.declined(), ExampleCase.streetChild(), TextLanguage.SQ))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
