package al.nrm.io.report;

import al.nrm.casefile.*;
import al.nrm.fixture.InventedValues;
import al.nrm.indicator.*;
import al.nrm.law.*;
import al.nrm.place.*;
import al.nrm.provider.*;
import al.nrm.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** What the told decisions cite and name. All offices, telephone numbers and places are invented. */
public final class ExampleNames {
    private static final String CANARY = ExampleDecisions.CANARY;

    private ExampleNames() {}

    public static ReferenceData glossary() {
        return new ReferenceData(
                Map.of(
                        "coe-convention-2005",
                        source(
                                "coe-convention-2005",
                                "Konventa e Këshillit të Evropës për masat kundër trafikimit"
                                        + " të qenieve njerëzore (2005)",
                                "Council of Europe Convention on Action against"
                                        + " Trafficking in Human Beings (2005)"),
                        "palermo-2000",
                        source("palermo-2000", "Protokolli i Palermos (2000)", "Palermo Protocol (2000)"),
                        "nrm-agreement-2005",
                        source(
                                "nrm-agreement-2005",
                                "Marrëveshja e bashkëpunimit për Mekanizmin Kombëtar të Referimit (2005)",
                                "Cooperation agreement on the National Referral Mechanism (2005)"),
                        "policy",
                        source("policy", "Lexim i vetë produktit", "A reading of the product's own")),
                Map.of(
                        "age-of-majority",
                        parameter("age-of-majority", Parameter.Unit.YEARS, "Mosha madhore", "Age of majority"),
                        "capacity.fresh",
                        parameter(
                                "capacity.fresh",
                                Parameter.Unit.DURATION,
                                "Sa kohë i besohet numrit të vendeve të lira",
                                "How long a count of free places is believed"),
                        "contact.recent",
                        parameter(
                                "contact.recent",
                                Parameter.Unit.CODE,
                                "Kur quhet kontakti i afërt",
                                "When a contact counts as recent"),
                        "deadline.notify-child-protection-unit",
                        parameter(
                                "deadline.notify-child-protection-unit",
                                Parameter.Unit.DURATION,
                                "Afati i njoftimit të njësisë për mbrojtjen e fëmijëve",
                                "Time limit for telling the child protection unit")),
                IndicatorCatalogue.of(List.of(
                        indicator("act.transported", Element.ACT, "u transportua", "transported"),
                        indicator("pu.forced-begging", Element.PURPOSE, "lypje e detyruar", "forced begging"))),
                directory(),
                FullCase.RULES.pack().duties(),
                FullCase.RULES.pack().disclosure());
    }

    public static Directory directory() {
        return Directory.builder()
                .addProviders(
                        ServiceProvider.builder()
                                .id("shtepia-e-hapur")
                                .putName("sq", "Shtëpia e Hapur (e trilluar)")
                                .putName("en", "Open House (invented)")
                                .county(County.TIRANE)
                                .addServices(Service.ACCOMMODATION)
                                .addPhones("+355 00 000 001")
                                .address(ProviderAddress.builder()
                                        .street(CANARY)
                                        .city(CANARY)
                                        .build())
                                .build(),
                        ServiceProvider.builder()
                                .id("streha-e-lumit")
                                .putName("sq", "Streha e Lumit (e trilluar)")
                                .county(County.ELBASAN)
                                .addressConfidential(Answer.NO)
                                .address(ProviderAddress.builder()
                                        .street("Rruga e Ujit 1")
                                        .city("Elbasan")
                                        .build())
                                .capacity(Capacity.builder()
                                        .free(OptionalInt.of(2))
                                        .build())
                                .verifiedOn(LocalDate.of(2026, 1, 9))
                                .build(),
                        ServiceProvider.builder()
                                .id("shtepia-e-grave")
                                .putName("sq", "Shtëpia e Grave (e trilluar)")
                                .build())
                .addAgencies(
                        AgencyOffice.builder()
                                .agency(Agency.ANTI_TRAFFICKING_POLICE)
                                .county(County.ELBASAN)
                                .putName("sq", "Drejtoria Vendore e Policisë Elbasan (e trilluar)")
                                .putName("en", "Local Police Directorate Elbasan (invented)")
                                .addPhones("+355 00 000 002", "+355 00 000 003")
                                .hours("00:00-24:00")
                                .verifiedOn(LocalDate.of(2026, 1, 9))
                                .build(),
                        AgencyOffice.builder()
                                .agency(Agency.CHILD_PROTECTION_UNIT)
                                .county(County.ELBASAN)
                                .municipality(Municipality.of(County.ELBASAN, "Elbasan"))
                                .putName("sq", "NJMF e Bashkisë Elbasan (e trilluar)")
                                .build())
                .addHotlines(Hotline.builder()
                        .putName("sq", "Linja e ndihmës (e trilluar)")
                        .putName("en", "Helpline (invented)")
                        .addPhones("000 006")
                        .build())
                .build();
    }

    private static Source source(String id, String sq, String en) {
        return Source.builder()
                .id(id)
                .title(Text.of(sq, en))
                .kind(Source.Kind.TREATY)
                .inForce(InForce.from(LocalDate.of(2005, 7, 18)))
                .build();
    }

    private static Parameter parameter(String id, Parameter.Unit unit, String sq, String en) {
        return Parameter.builder().id(id).meaning(Text.of(sq, en)).unit(unit).build();
    }

    private static Indicator indicator(String id, Element element, String sq, String en) {
        return InventedValues.sign(id)
                .element(element)
                .label(Text.of(sq, en))
                .source("policy")
                .build();
    }
}
