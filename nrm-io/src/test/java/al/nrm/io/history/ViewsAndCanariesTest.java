package al.nrm.io.history;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.casefile.Agency;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Service;
import al.nrm.decision.Decision;
import al.nrm.event.Actor;
import al.nrm.event.CaseEvent;
import al.nrm.event.DutyKey;
import al.nrm.event.EventContent;
import al.nrm.event.Recipient;
import al.nrm.form.FormKind;
import al.nrm.io.json.NrmJson;
import al.nrm.io.json.ReadHistory;
import al.nrm.io.report.FullCase;
import al.nrm.io.report.form.ReferralForm;
import al.nrm.io.report.history.DueReport;
import al.nrm.io.report.history.HistoryReport;
import al.nrm.privacy.Disclosure;
import al.nrm.privacy.NamingLaw;
import al.nrm.privacy.RecipientKind;
import al.nrm.provider.ServiceProvider;
import al.nrm.referral.CaseHistory;
import al.nrm.referral.HistoryLine;
import al.nrm.referral.View;
import al.nrm.text.TextLanguage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Views of recipients, and planted words in every personal field of a history. The persons are invented. */
class ViewsAndCanariesTest {
    private static final OffsetDateTime START = OffsetDateTime.parse("2026-03-02T09:00:00+01:00");
    private static final List<CaseFile> CASES = List.of(
            FullCase.child(),
            FullCase.adult(),
            FullCase.adultWhoSharesNothing(),
            FullCase.adultInDanger(),
            FullCase.presumedChildWhoSharesNothing(),
            FullCase.foreignChildSuspectedOfAnOffence());

    /** Who the person is; a recipient who may know the person may read it. */
    private static final List<String> WHO = List.of(
            "Kanarina-emri",
            "Kanarina-mbiemri",
            "Kanarina-ati",
            "KANARINA-NP",
            "+355 00 111",
            "kanarina@example.invalid",
            "Rruga Kanarina");

    /** Free texts; nobody reads them but the agency itself. */
    private static final List<String> NOTES =
            List.of(FullCase.NOTE, "KANARINA-KRYER", "KANARINA-TEKST", "KANARINA-ARSYE", "KANARINA-PLAN");

    private static CaseHistory history(CaseFile file, EventContent... more) {
        CaseHistory history = CaseHistory.of(
                        List.of(line(file, 1, new EventContent.Opened(file), Optional.empty())), Histories.RULES)
                .value();
        for (EventContent content : more) {
            history = history.append(line(file, history.lines().size() + 1, content, Optional.of(history.head())))
                    .value()
                    .history();
        }
        return history;
    }

    private static HistoryLine line(CaseFile file, int n, EventContent content, Optional<String> previous) {
        return HistoryLine.of(new CaseEvent(
                file.id(),
                n,
                START.plusMinutes(n),
                START.plusMinutes(n),
                Actor.of(Agency.MOBILE_UNIT),
                Optional.empty(),
                content,
                previous));
    }

    private static EventContent.Advised advised(CaseFile file) {
        return new EventContent.Advised(Optional.of(FullCase.decided(file)), Optional.empty());
    }

    private static String shelter() {
        return FullCase.RULES.directory().providers().stream()
                .filter(provider -> provider.services().contains(Service.ACCOMMODATION))
                .map(ServiceProvider::id)
                .findFirst()
                .orElseThrow();
    }

    /** A history with a planted word in every free text, and a referral that waits for its answer. */
    private static CaseHistory full(CaseFile file) {
        Decision decision = FullCase.decided(file);
        return history(
                file,
                advised(file),
                new EventContent.Done(DutyKey.of(decision.duties().get(0)), Optional.of("KANARINA-KRYER")),
                new EventContent.Overridden(
                        "urgency=" + decision.urgency(),
                        Optional.empty(),
                        EventContent.Overridden.Reason.OTHER,
                        Optional.of("KANARINA-TEKST")),
                new EventContent.Referred(
                        "r1", Recipient.provider(shelter()), Optional.of(Service.ACCOMMODATION), Optional.empty()),
                new EventContent.Referred(
                        "r2", Recipient.provider(shelter()), Optional.of(Service.MEDICAL), Optional.empty()),
                new EventContent.Ended("r2", EventContent.Ended.Outcome.WITHDRAWN, Optional.of("KANARINA-ARSYE")));
    }

    @Test
    void a_history_that_holds_a_case_and_its_advice_shows_each_agency_what_the_decision_does() {
        for (CaseFile file : CASES) {
            Decision decision = FullCase.decided(file);
            CaseHistory history = history(file, advised(file));
            for (Agency agency : Disclosure.recipients(decision)) {
                View ofDecision = view(decision, file, new RecipientKind.OfAgency(agency));
                View ofHistory = View.of(Recipient.agency(agency), decision, history, START.plusHours(1));
                assertThat(ofHistory.named()).as(agency.name()).isEqualTo(ofDecision.named());
                assertThat(ofHistory.categories()).as(agency.name()).isEqualTo(ofDecision.categories());
                assertThat(ofHistory.caseFile()).as(agency.name()).isEqualTo(ofDecision.caseFile());
                assertThat(ofHistory.withheld()).as(agency.name()).isEqualTo(ofDecision.withheld());
            }
        }
    }

    @Test
    void a_form_is_made_from_the_view_of_a_history_as_from_that_of_a_decision() {
        ReferralForm form = ReferralForm.with(FullCase.layout(FormKind.REFERRAL, TextLanguage.SQ), FullCase.GLOSSARY);
        CaseFile file = FullCase.child();
        Decision decision = FullCase.decided(file);
        Agency agency = Agency.STATE_SOCIAL_SERVICE;
        View ofHistory = View.of(Recipient.agency(agency), decision, full(file), START.plusHours(1));
        View ofDecision = view(decision, file, new RecipientKind.OfAgency(agency));
        assertThat(form.withIdentity(ofHistory, TextLanguage.SQ))
                .isEqualTo(form.withIdentity(ofDecision, TextLanguage.SQ))
                .contains(WHO.get(0));
    }

    private static View view(Decision decision, CaseFile file, RecipientKind recipient) {
        return View.of(
                recipient,
                decision,
                file,
                new NamingLaw(Histories.RULES.duties(), Histories.RULES.parameters()),
                Histories.RULES.disclosure());
    }

    @Test
    void no_personal_field_reaches_a_view_or_a_form_without_a_ground_and_a_free_text_reaches_none() {
        ReferralForm form = ReferralForm.with(FullCase.layout(FormKind.REFERRAL, TextLanguage.EN), FullCase.GLOSSARY);
        int named = 0;
        int unnamed = 0;
        for (CaseFile file : CASES) {
            CaseHistory history = full(file);
            Decision decision = FullCase.decided(file);
            Stream<Recipient> recipients = Stream.concat(
                    Arrays.stream(Agency.values())
                            .filter(agency -> agency != Agency.SELF)
                            .map(Recipient::agency),
                    Stream.of(Recipient.provider(shelter())));
            for (Recipient recipient : recipients.toList()) {
                View view = View.of(recipient, decision, history, START.plusHours(1));
                String seen = view
                        + view.caseFile().map(NrmJson.standard()::pretty).orElse("")
                        + (view.isEmpty() ? "" : form.withIdentity(view, TextLanguage.EN));
                assertThat(seen).as(recipient.toString()).doesNotContain(NOTES);
                assertThat(view.toString()).doesNotContain(WHO).doesNotContain(FullCase.ID);
                if (view.named()) {
                    named++;
                } else {
                    unnamed++;
                    assertThat(seen)
                            .as(recipient.toString())
                            .doesNotContain(WHO)
                            .doesNotContain(FullCase.ID, "2010-06-07", "1995-06-07");
                }
            }
        }
        assertThat(named).isGreaterThan(10);
        assertThat(unnamed).isGreaterThan(30);
    }

    @Test
    void no_personal_field_reaches_a_report_a_calendar_a_text_for_a_log_or_an_error() throws IOException {
        for (CaseFile file : CASES) {
            CaseHistory history = full(file);
            OffsetDateTime moment = START.plusDays(20);
            StringBuilder written = new StringBuilder();
            for (TextLanguage language : TextLanguage.values()) {
                HistoryReport report =
                        HistoryReport.of(history, moment, OffsetDateTime.MAX, FullCase.GLOSSARY, language);
                written.append(report.text()).append(report.html()).append(report.tree());
                DueReport due = DueReport.of(moment, FullCase.GLOSSARY, language);
                due.text(history.due(moment).iterator(), written::append);
                due.json(history.due(moment).iterator(), written::append);
                due.calendar(history.due(moment).iterator(), written::append);
                written.append(due.html(history.due(moment).iterator()));
            }
            written.append(history.lines())
                    .append(history.events())
                    .append(history.stateAt(moment))
                    .append(history.departures())
                    .append(history.due(moment))
                    .append(errors(history));
            assertThat(written.toString())
                    .doesNotContain(WHO)
                    .doesNotContain(NOTES)
                    .doesNotContain("2010-06-07");
        }
    }

    /** What is said of lines in which one thing after another is wrong. */
    private static String errors(CaseHistory history) throws IOException {
        StringBuilder said = new StringBuilder();
        List<String> lines =
                history.lines().stream().map(NrmJson.standard()::line).toList();
        for (Map.Entry<String, String> fault : Map.of(
                        "\"at\":\"2026", "\"at\":\"0000",
                        "\"kind\":\"", "\"kind\":\"X",
                        "\"schema\":\"nrm", "\"schema\":\"mrn",
                        "KANARINA", "KANARINA\\u0007",
                        "\"previous\":\"", "\"previous\":\"KANARINA-KRYER",
                        "\"note\":\"", "\"note\":7, \"x\":\"")
                .entrySet()) {
            List<String> faulty = lines.stream()
                    .map(line -> line.replace(fault.getKey(), fault.getValue()))
                    .toList();
            List<ReadHistory> read = new ArrayList<>();
            NrmJson.standard()
                    .histories(Histories.RULES)
                    .read(
                            new ByteArrayInputStream(String.join("\n", faulty).getBytes(StandardCharsets.UTF_8)),
                            read::add);
            read.forEach(one -> said.append(one.problems()).append(one));
        }
        return said.toString();
    }
}
