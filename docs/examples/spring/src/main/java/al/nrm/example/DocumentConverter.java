package al.nrm.example;

import al.nrm.casefile.CaseFile;
import al.nrm.decision.Decision;
import al.nrm.io.json.NrmJson;
import al.nrm.rules.ReferralRules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.stereotype.Component;

/** Cases in and decisions out by the library's own reader and writer, in place of an ObjectMapper. */
@Component
class DocumentConverter extends AbstractHttpMessageConverter<Object> {
    private final ReferralRules rules;

    DocumentConverter(ReferralRules rules) {
        super(MediaType.APPLICATION_JSON);
        this.rules = rules;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == CaseFile.class || Decision.class.isAssignableFrom(type);
    }

    /** What is refused is thrown as RefusedInputException with every problem. */
    @Override
    protected Object readInternal(Class<?> type, HttpInputMessage request) throws IOException {
        return NrmJson.standard().cases(rules.terms()).read(request.getBody()).value();
    }

    @Override
    protected void writeInternal(Object decision, HttpOutputMessage response) throws IOException {
        response.getBody().write(NrmJson.standard().pretty((Decision) decision).getBytes(StandardCharsets.UTF_8));
    }
}
