package al.nrm.rules.internal.image;

import al.nrm.casefile.Agency;
import al.nrm.casefile.DataCategory;
import al.nrm.casefile.ExploitationType;
import al.nrm.casefile.Service;
import al.nrm.casefile.Setting;
import al.nrm.decision.DisclosureGround;
import al.nrm.decision.DutyAction;
import al.nrm.decision.ReferralBasis;
import al.nrm.decision.SafeguardCode;
import al.nrm.duty.ActorRule;
import al.nrm.duty.DutyCatalogue;
import al.nrm.duty.DutyDeclaration;
import al.nrm.duty.DutyTerms;
import al.nrm.duty.NamingGround;
import al.nrm.duty.RecipientRule;
import al.nrm.duty.SafeguardDeclaration;
import al.nrm.duty.WithoutReferral;
import al.nrm.indicator.Dimension;
import al.nrm.indicator.Element;
import al.nrm.indicator.Indicator;
import al.nrm.indicator.IndicatorCatalogue;
import al.nrm.indicator.IndicatorSet;
import al.nrm.indicator.Strength;
import al.nrm.indicator.WeightSet;
import al.nrm.law.Correction;
import al.nrm.law.Counting;
import al.nrm.law.HolidayCalendar;
import al.nrm.law.Parameter;
import al.nrm.law.Source;
import al.nrm.rules.internal.rule.CheckedPack;
import al.nrm.rules.internal.rule.Codes;
import al.nrm.rules.internal.rule.Conclusion;
import al.nrm.rules.internal.rule.Condition;
import al.nrm.rules.internal.rule.FactType;
import al.nrm.rules.internal.rule.Key;
import al.nrm.rules.internal.rule.KeyCodes;
import al.nrm.rules.internal.rule.Operand;
import al.nrm.rules.internal.rule.Operator;
import al.nrm.rules.internal.rule.PackTables;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.rules.internal.rule.Vocabulary;
import al.nrm.rules.pack.UnreadPart;
import java.time.DayOfWeek;
import java.time.MonthDay;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Reads a pack that {@link PackWriting} wrote. Its words are those of the vocabulary, so they need no check again. */
final class PackReading {
    private final ImageInput in;

    PackReading(ImageInput in) {
        this.in = in;
    }

    CheckedPack read(Supplier<PackTables> tables) {
        CheckedPack.Builder pack = CheckedPack.builder()
                .id(in.text())
                .version(in.text())
                .title(in.bilingual())
                .publisher(in.bilingual())
                .inForce(in.days())
                .sha256(in.text());
        for (Source source : in.each(this::source)) {
            pack.putSources(source.id(), source);
        }
        for (Parameter parameter : in.each(this::parameter)) {
            pack.putParameters(parameter.id(), parameter);
        }
        pack.catalogue(IndicatorCatalogue.of(in.each(this::indicator), in.each(this::weights)));
        DutyCatalogue duties =
                DutyCatalogue.of(in.each(this::duty), in.each(this::safeguard), withoutReferral(), in.flag());
        KeyCodes codes = KeyCodes.of(
                duties.duties().stream().map(DutyDeclaration::action).toList(),
                duties.safeguards().stream().map(SafeguardDeclaration::code).toList());
        return pack.duties(duties)
                .calendar(calendar())
                .unread(in.each(this::unread))
                .rules(in.each(() -> rule(codes)))
                .readTables(tables)
                .build();
    }

    private Source source() {
        Source.Builder source = Source.builder()
                .id(in.text())
                .title(in.bilingual())
                .kind(in.code(Source.Kind.class))
                .number(in.optional())
                .date(in.optionalDay())
                .inForce(in.days());
        if (in.flag()) {
            source.verified(reading());
        }
        return source.corrects(corrects()).uncited(in.optionalText()).build();
    }

    private Source.Verification reading() {
        return Source.Verification.builder()
                .on(in.day())
                .by(in.text())
                .passages(in.texts())
                .build();
    }

    private Optional<Correction> corrects() {
        return in.flag() ? Optional.of(in.correction()) : Optional.empty();
    }

    private Parameter parameter() {
        return Parameter.builder()
                .id(in.text())
                .meaning(in.bilingual())
                .unit(in.code(Parameter.Unit.class))
                .values(in.each(this::value))
                .build();
    }

    private Parameter.DatedValue value() {
        return Parameter.DatedValue.builder()
                .inForce(in.days())
                .value(in.text())
                .counting(in.code(Counting.class))
                .source(in.text())
                .verified(in.flag())
                .reading(in.flag() ? Optional.of(reading()) : Optional.empty())
                .corrects(corrects())
                .build();
    }

    private Indicator indicator() {
        return Indicator.builder()
                .id(in.text())
                .element(in.code(Element.class))
                .dimension(in.optionalCode(Dimension.class))
                .strengthForAdults(in.optionalCode(Strength.class))
                .strengthForChildren(in.optionalCode(Strength.class))
                .otherStrengths(otherStrengths())
                .label(in.bilingual())
                .source(in.text())
                .verified(in.flag())
                .inForce(in.days())
                .build();
    }

    private Map<IndicatorSet, Strength> otherStrengths() {
        Map<IndicatorSet, Strength> others = new TreeMap<>();
        for (int left = in.number(); left > 0; left--) {
            others.put(new IndicatorSet(in.text()), in.code(Strength.class));
        }
        return others;
    }

    private WeightSet weights() {
        return new WeightSet(
                new IndicatorSet(in.text()),
                in.text(),
                in.bilingual(),
                in.flag(),
                Set.copyOf(in.texts()),
                in.days(),
                in.citations());
    }

    private DutyDeclaration duty() {
        return new DutyDeclaration(DutyAction.parse(in.text()), in.bilingual(), in.flag(), in.each(this::terms));
    }

    private DutyTerms terms() {
        return new DutyTerms(
                in.days(),
                new ActorRule(in.codes(Agency.class), in.optionalCode(Agency.class)),
                in.flag() ? Optional.of(recipient()) : Optional.empty(),
                in.optional(),
                in.each(this::ground),
                in.citations());
    }

    private RecipientRule recipient() {
        return new RecipientRule(
                in.code(RecipientRule.Kind.class),
                in.code(Agency.class),
                in.optionalCode(Agency.class),
                in.code(RecipientRule.Itself.class),
                in.optionalCode(Agency.class),
                new RecipientRule.Where(in.flag(), Set.copyOf(in.codes(Setting.class))));
    }

    private NamingGround ground() {
        return new NamingGround(
                in.code(DisclosureGround.class), Set.copyOf(in.codes(ReferralBasis.class)), in.texts(), in.texts());
    }

    private SafeguardDeclaration safeguard() {
        return new SafeguardDeclaration(
                SafeguardCode.parse(in.text()), in.bilingual(), in.code(DataCategory.class), in.days(), in.citations());
    }

    private WithoutReferral withoutReferral() {
        Set<ReferralBasis> basis = Set.copyOf(in.codes(ReferralBasis.class));
        Set<ReferralBasis> declined = Set.copyOf(in.codes(ReferralBasis.class));
        Map<Service, List<String>> given = new EnumMap<>(Service.class);
        for (int left = in.number(); left > 0; left--) {
            given.put(in.code(Service.class), in.texts());
        }
        return new WithoutReferral(basis, declined, given, in.citations());
    }

    private HolidayCalendar calendar() {
        return new HolidayCalendar(
                Set.copyOf(in.codes(DayOfWeek.class)),
                in.each(() -> new HolidayCalendar.FixedHoliday(
                        in.bilingual(), MonthDay.of(in.number(), in.number()), in.days(), in.citations())),
                in.each(() -> new HolidayCalendar.DatedHoliday(in.bilingual(), in.day(), in.citations())));
    }

    private UnreadPart unread() {
        return new UnreadPart(in.text(), in.bilingual(), in.codes(ExploitationType.class), in.texts());
    }

    private Rule rule(KeyCodes codes) {
        return new Rule(
                in.text(),
                in.bilingual(),
                in.citations(),
                in.days(),
                in.flag(),
                corrects(),
                in.each(() -> new Rule.Overridden(in.text(), in.number())),
                condition(),
                in.each(() -> conclusion(codes)),
                new Rule.Place(in.text(), in.number()));
    }

    private Condition condition() {
        String kind = in.text();
        return switch (kind) {
            case "compare" -> {
                FactType type = Vocabulary.factType(in.text()).orElseThrow();
                yield new Condition.Compare(
                        type,
                        Objects.requireNonNull(type.fields().get(in.text())),
                        in.code(Operator.class),
                        operand(),
                        in.number());
            }
            case "observation" ->
                new Condition.AnyObservation(Vocabulary.factType(in.text()).orElseThrow(), condition(), in.number());
            case "not" -> new Condition.Not(condition());
            case "all" -> new Condition.All(conditions());
            default -> new Condition.Any(conditions());
        };
    }

    private List<Condition> conditions() {
        return in.each(this::condition);
    }

    private Operand operand() {
        String kind = in.text();
        return switch (kind) {
            case "code" -> new Operand.Code(code());
            case "parameter" -> new Operand.OfParameter(in.text());
            case "municipality" -> new Operand.MunicipalityName(in.text());
            default -> new Operand.IndicatorId(in.text());
        };
    }

    private Enum<?> code() {
        Class<? extends Enum<?>> family =
                Objects.requireNonNull(Codes.families().get(in.text()));
        return Codes.find(family, in.text()).orElseThrow();
    }

    private Conclusion concluded(KeyCodes codes) {
        Key key = in.code(Key.class);
        return new Conclusion.OfCode(key, codes.find(key, in.text()).orElseThrow(), in.optional());
    }

    private Conclusion conclusion(KeyCodes codes) {
        String kind = in.text();
        return switch (kind) {
            case "code" -> concluded(codes);
            case "services" -> new Conclusion.OfServices(in.code(Conclusion.OfServices.Which.class));
            default -> new Conclusion.Mention(in.text());
        };
    }
}
