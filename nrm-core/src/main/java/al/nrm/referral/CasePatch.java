package al.nrm.referral;

import al.nrm.casefile.CaseFile;
import al.nrm.casefile.CaseTerms;
import al.nrm.document.CaseDocument;
import al.nrm.document.ReadResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Applies a merge patch (RFC 7396) to a case. In the document that is patched {@code observations} is an object keyed
 * {@code indicator@agency}, so that single observations can be changed or removed; other lists are replaced as a whole.
 */
final class CasePatch {
    private static final String OBSERVATIONS = "observations";
    private static final String INDICATOR = "indicator";
    private static final String BY = "by";

    private CasePatch() {}

    static ReadResult<CaseFile> apply(CaseFile file, Map<String, @Nullable Object> patch, CaseTerms terms) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>(CaseDocument.tree(file));
        document.put(OBSERVATIONS, keyed(document.get(OBSERVATIONS), file));
        Object patched = merge(document, patch);
        if (patched instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> whole = new LinkedHashMap<>();
            map.forEach((key, value) -> whole.put(String.valueOf(key), value));
            whole.computeIfPresent(OBSERVATIONS, (key, value) -> listed(value));
            return CaseDocument.read(whole, terms);
        }
        return CaseDocument.read(patched, terms);
    }

    /** Merges by RFC 7396: null removes a key, an object is merged, any other value replaces. */
    private static @Nullable Object merge(@Nullable Object target, @Nullable Object patch) {
        if (!(patch instanceof Map<?, ?> changes)) {
            return patch;
        }
        Map<String, @Nullable Object> merged = new LinkedHashMap<>();
        if (target instanceof Map<?, ?> before) {
            before.forEach((key, value) -> merged.put(String.valueOf(key), value));
        }
        changes.forEach((key, value) -> {
            String name = String.valueOf(key);
            if (value == null) {
                merged.remove(name);
            } else {
                merged.put(name, merge(merged.get(name), value));
            }
        });
        return merged;
    }

    /** Observations by {@code indicator@agency}; an observation without an agency has the detecting agency. */
    private static Map<String, @Nullable Object> keyed(@Nullable Object observations, CaseFile file) {
        Map<String, @Nullable Object> keyed = new LinkedHashMap<>();
        if (observations instanceof List<?> list) {
            for (Object entry : list) {
                if (entry instanceof Map<?, ?> observation) {
                    Object by = observation.get(BY);
                    String agency = by == null ? file.detection().agency().name() : String.valueOf(by);
                    keyed.put(observation.get(INDICATOR) + "@" + agency, observation);
                }
            }
        }
        return keyed;
    }

    private static @Nullable Object listed(@Nullable Object keyed) {
        if (!(keyed instanceof Map<?, ?> observations)) {
            return keyed;
        }
        List<Object> list = new ArrayList<>();
        observations.forEach((key, value) -> {
            String name = String.valueOf(key);
            int at = name.lastIndexOf('@');
            Map<String, @Nullable Object> observation = new LinkedHashMap<>();
            observation.put(INDICATOR, at < 0 ? name : name.substring(0, at));
            if (value instanceof Map<?, ?> parts) {
                parts.forEach((part, content) -> observation.put(String.valueOf(part), content));
            }
            if (at >= 0) {
                observation.putIfAbsent(BY, name.substring(at + 1));
            }
            list.add(observation);
        });
        return list;
    }
}
