package al.nrm.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import al.nrm.casefile.Address;
import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Identity;
import al.nrm.casefile.Observation;
import al.nrm.casefile.Person;
import al.nrm.decision.Decision;
import al.nrm.rules.reading.Matter;
import al.nrm.rules.reading.Tries;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import org.slf4j.LoggerFactory;

/** Who the person is stays in the case: an invented identity of words found nowhere else leaves no trace. */
@Domain(Matters.class)
class PersonalDataTest {
    private static final String CANARY = "Zzyqx";

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private Level before = Level.INFO;

    @BeforeTry
    void listen() {
        before = root.getLevel();
        log.list.clear();
        log.start();
        root.setLevel(Level.TRACE);
        root.addAppender(log);
    }

    @AfterTry
    void stopListening() {
        root.detachAppender(log);
        root.setLevel(before);
    }

    private String logged() {
        return log.list.stream()
                .map(event -> event.getFormattedMessage() + " " + event.getMDCPropertyMap() + " "
                        + (event.getThrowableProxy() == null
                                ? ""
                                : ThrowableProxyUtil.asString(event.getThrowableProxy())))
                .collect(Collectors.joining("\n"));
    }

    private static CaseFile.Builder named(CaseFile file) {
        Identity identity = Identity.builder()
                .givenName(CANARY + "given")
                .familyName(CANARY + "family")
                .fatherName(CANARY + "father")
                .personalNumber(CANARY + "number")
                .phone(CANARY + "phone")
                .email(CANARY + "email")
                .note(CANARY + "note")
                .address(Address.builder()
                        .street(CANARY + "street")
                        .city(CANARY + "city")
                        .region(CANARY + "region")
                        .postalCode(CANARY + "code")
                        .country(CANARY + "country")
                        .build())
                .build();
        List<Observation> noted = file.observations().stream()
                .map(seen -> Observation.builder()
                        .from(seen)
                        .note(CANARY + "observed")
                        .build())
                .toList();
        return CaseFile.builder()
                .from(file)
                .observations(noted)
                .person(Person.builder().from(file.person()).identity(identity).build());
    }

    @Property(seed = "11")
    @Tries(2_000)
    void identity_and_notes_reach_no_decision_and_no_log_and_change_nothing(@ForAll Matter matter) {
        CaseFile file = named(matter.file()).build();
        Decision decision = Matters.decide(new Matter(file, matter.directory()));
        assertThat(decision.toString()).doesNotContain(CANARY);
        assertThat(file.toString()).doesNotContain(CANARY);
        assertThat(decision).isEqualTo(Matters.decide(matter));
        assertThat(logged()).doesNotContain(CANARY);
    }

    @Property(seed = "12")
    @Tries(500)
    void identity_and_notes_reach_no_refusal(@ForAll Matter matter) {
        CaseFile file = named(matter.file())
                .recordedAt(java.util.Optional.empty())
                .person(Person.builder()
                        .from(named(matter.file()).build().person())
                        .birthDate(java.util.Optional.empty())
                        .build())
                .addObservations(Observation.builder()
                        .indicator("no-such-indicator")
                        .answer(Answer.YES)
                        .note(CANARY + "note")
                        .build())
                .asOf(LocalDate.of(1999, 5, 1))
                .build();
        Throwable refusal = catchThrowable(() -> Matters.RULES.decide(file));
        assertThat(refusal).isNotNull();
        assertThat(refusal.toString()).doesNotContain(CANARY);
        assertThat(logged()).doesNotContain(CANARY);
    }
}
