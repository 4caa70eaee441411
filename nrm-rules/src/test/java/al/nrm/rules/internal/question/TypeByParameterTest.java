package al.nrm.rules.internal.question;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.casefile.CaseFile;
import al.nrm.fixture.InventedValues;
import al.nrm.inquiry.FactValue;
import al.nrm.rules.ReferralRules;
import al.nrm.rules.internal.language.Problems;
import al.nrm.rules.internal.pack.BundledPack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule may name a type of exploitation by a parameter; questions and why-not distinguish this type too. */
class TypeByParameterTest {
    @TempDir
    Path folder;

    private ReferralRules rules() throws IOException {
        BundledPack.files(new Problems()).copyInto(folder);
        Files.writeString(folder.resolve("criteria/own.drl"), """
                rule "own.type"
                  @sq("Rregull i shpikur.")
                  @en("Invented rule.")
                  @cite("policy")
                  @policy
                  @inForce("2005-07-18..")
                when
                  Exploitation( types contains parameter( "own.type" ) )
                then
                  conclude.safeguard( Safeguard.NO_REMOVAL );
                end
                """);
        Files.writeString(folder.resolve("parameters.yaml"), """

                own.type:
                  meaning: { sq: "Lloji i shpikur", en: "The invented type" }
                  unit: code
                  values:
                    - { from: 2005-07-18, value: SERVITUDE, source: policy, verified: false }
                """, StandardOpenOption.APPEND);
        return ReferralRules.load(folder);
    }

    @Test
    void why_not_names_the_type_of_the_parameter() throws IOException {
        CaseFile file = InventedValues.caseFile().build();
        assertThat(rules().whyNot(file, "safeguards", "NO_REMOVAL").wouldHold())
                .contains(List.of(FactValue.of("/exploitation/types", List.of("SERVITUDE"))));
    }
}
