package al.nrm.bench;

import al.nrm.casefile.CaseFile;
import al.nrm.indicator.IndicatorCatalogue;
import java.util.List;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** The tables in DMN, as Kie runs them. */
final class DmnTables {
    private final DMNRuntime runtime;
    private final DMNModel model;
    private final IndicatorCatalogue catalogue;

    DmnTables(IndicatorCatalogue catalogue) {
        this.catalogue = catalogue;
        Resource tables = ResourceFactory.newClassPathResource("al/nrm/bench/tables.dmn");
        runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(tables))
                .getOrElseThrow(IllegalStateException::new);
        model = runtime.getModels().get(0);
        if (model.hasErrors()) {
            throw new IllegalStateException(model.getMessages().toString());
        }
    }

    TableAnswers decide(CaseFile file) {
        DMNContext context = runtime.newContext();
        TableFacts.of(file, catalogue).forEach(context::set);
        DMNResult result = runtime.evaluateAll(model, context);
        if (result.hasErrors()) {
            throw new IllegalStateException(result.getMessages().toString());
        }
        return TableAnswers.of(result.getContext().getAll());
    }
}
