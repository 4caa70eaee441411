package al.nrm.example;

import al.nrm.document.ErrorDocument;
import al.nrm.problem.RefusedInputException;
import al.nrm.text.TextLanguage;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** A refused case is a problem detail (RFC 9457) with every problem, in Albanian or English as the client accepts. */
@RestControllerAdvice
class Refusals {
    private static final int UNPROCESSABLE = 422;

    @ExceptionHandler
    ProblemDetail refused(RefusedInputException refused, Locale accepted) {
        TextLanguage language = accepted.getLanguage().equals("en") ? TextLanguage.EN : TextLanguage.SQ;
        ProblemDetail detail = ProblemDetail.forStatus(HttpStatusCode.valueOf(UNPROCESSABLE));
        detail.setType(URI.create("urn:nrm:errors:1"));
        detail.setTitle(language == TextLanguage.EN ? "The case was refused." : "Rasti u refuzua.");
        Map<String, Object> errors = ErrorDocument.tree(refused.problems(), refused.total(), language);
        detail.setProperty("errors", errors.get("errors"));
        detail.setProperty("total", errors.get("total"));
        return detail;
    }

    /** An adapter for Jackson hands the refusal on as a cause. */
    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException unreadable, Locale accepted) {
        for (Throwable cause = unreadable.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof RefusedInputException refused) {
                return refused(refused, accepted);
            }
        }
        return ProblemDetail.forStatus(HttpStatusCode.valueOf(400));
    }
}
