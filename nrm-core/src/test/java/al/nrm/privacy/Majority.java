package al.nrm.privacy;

import al.nrm.casefile.AgeOfMajority;
import al.nrm.law.InForce;
import al.nrm.law.Parameter;
import al.nrm.text.Text;
import java.time.LocalDate;
import java.util.Map;

/** The parameters of an invented pack with one age of majority. */
public final class Majority {
    public static final Map<String, Parameter> OF_18 = Map.of(AgeOfMajority.PARAMETER, parameter("18"));

    private Majority() {}

    private static Parameter parameter(String years) {
        return Parameter.builder()
                .id(AgeOfMajority.PARAMETER)
                .meaning(Text.of("Mosha", "The age"))
                .unit(Parameter.Unit.YEARS)
                .addValues(Parameter.DatedValue.builder()
                        .value(years)
                        .inForce(InForce.from(LocalDate.of(2005, 7, 18)))
                        .source("trial")
                        .verified(false)
                        .build())
                .build();
    }
}
