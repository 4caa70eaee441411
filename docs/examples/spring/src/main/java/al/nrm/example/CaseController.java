package al.nrm.example;

import al.nrm.casefile.CaseFile;
import al.nrm.decision.Decision;
import al.nrm.document.AnswerKind;
import al.nrm.document.DocumentKind;
import al.nrm.io.json.DocumentSchemas;
import al.nrm.rules.ReferralRules;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A case comes in, a decision goes out. Nothing is stored. */
@RestController
class CaseController {
    private final ReferralRules rules;

    CaseController(ReferralRules rules) {
        this.rules = rules;
    }

    @PostMapping("/decide")
    Decision decide(@RequestBody CaseFile file) {
        return rules.decide(file);
    }

    /** On a thread of the common pool, whose context class loader is not that of the application. */
    @PostMapping("/decide-async")
    CompletableFuture<Decision> later(@RequestBody CaseFile file) {
        return CompletableFuture.supplyAsync(() -> rules.decide(file));
    }

    @PostMapping("/advice")
    Advice advice(@RequestBody CaseFile file) {
        return new Advice("Zyrë e shpikur", rules.decide(file), rules.questions(file));
    }

    @PostMapping("/filed")
    Decision filed(@RequestBody Filing filing) {
        return rules.decide(filing.file());
    }

    @GetMapping("/schema/{kind}")
    ResponseEntity<String> schema(@PathVariable String kind) {
        String name = kind.toUpperCase(Locale.ROOT).replace('-', '_');
        for (DocumentKind document : DocumentKind.values()) {
            if (document.name().equals(name)) {
                return schemaOf(DocumentSchemas.of(document));
            }
        }
        for (AnswerKind answer : AnswerKind.values()) {
            if (answer.name().equals(name)) {
                return schemaOf(DocumentSchemas.of(answer));
            }
        }
        return ResponseEntity.notFound().build();
    }

    private static ResponseEntity<String> schemaOf(String schema) {
        return ResponseEntity.ok().contentType(new MediaType("application", "schema+json")).body(schema);
    }
}
