package al.nrm.bench;

import al.nrm.casefile.CaseFile;
import al.nrm.casefile.CaseTerms;
import al.nrm.indicator.Dimension;
import al.nrm.indicator.Element;
import al.nrm.indicator.Indicator;
import al.nrm.indicator.IndicatorCatalogue;
import al.nrm.indicator.Strength;
import al.nrm.io.json.NrmJson;
import al.nrm.law.InForce;
import al.nrm.provider.Directory;
import al.nrm.rules.reading.PlainReading;
import al.nrm.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The same without rules: plain Java over the same case, read with the same JSON library.
 * {@code FirstPlainReading CASE.json INDICATORS.csv DIRECTORY.json}.
 */
public final class FirstPlainReading {
    private FirstPlainReading() {}

    public static void main(String[] args) throws IOException {
        List<Indicator> indicators = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(args[1]))) {
            String[] cells = line.split(",", 6);
            if (!cells[0].equals("id")) {
                indicators.add(Indicator.builder()
                        .id(cells[0])
                        .dimension(cells[1].isEmpty() ? Optional.empty() : Optional.of(Dimension.valueOf(cells[1])))
                        .element(Element.valueOf(cells[2]))
                        .strengthForAdults(strength(cells[3]))
                        .strengthForChildren(strength(cells[4]))
                        .label(Text.of("-", "-"))
                        .source("-")
                        .verified(false)
                        .build());
            }
        }
        IndicatorCatalogue catalogue = IndicatorCatalogue.of(indicators);
        CaseTerms terms = CaseTerms.of(catalogue, InForce.from(LocalDate.of(2005, 7, 18)));
        CaseFile file =
                NrmJson.standard().cases(terms).read(Path.of(args[0])).value();
        Directory directory =
                NrmJson.standard().directories().read(Path.of(args[2])).value();
        System.out.println(PlainReading.of(file, catalogue, directory).toString().length());
    }

    private static Optional<Strength> strength(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(Strength.valueOf(cell));
    }
}
