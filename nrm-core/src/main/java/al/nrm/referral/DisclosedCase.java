package al.nrm.referral;

import al.nrm.casefile.CaseDraft;
import al.nrm.casefile.CaseFact;
import al.nrm.casefile.CaseFacts;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.DataCategory;
import al.nrm.casefile.Identity;
import al.nrm.casefile.Observation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A case reduced to the facts of certain categories, without notes. */
final class DisclosedCase {
    /** Replaces the id of the case if the recipient may not know the person. */
    private static final String WITHOUT_ID = "-";

    private final CaseFile file;
    private final Set<DataCategory> categories;
    private final CaseDraft draft = CaseDraft.empty();

    private DisclosedCase(CaseFile file, Set<DataCategory> categories) {
        this.file = file;
        this.categories = categories;
    }

    /**
     * The part of a case that a recipient may learn.
     *
     * @param file the case
     * @param categories the categories that it may learn
     * @param named whether it may know who the person is: the id, the date of birth and the identity
     */
    static CaseFile of(CaseFile file, Set<DataCategory> categories, boolean named) {
        return new DisclosedCase(file, categories).reduced(named);
    }

    private CaseFile reduced(boolean named) {
        draft.id(named ? file.id() : WITHOUT_ID);
        copy(CaseFacts.AS_OF);
        copy(CaseFacts.AGENCY);
        for (CaseFact<?> fact : CaseFacts.all()) {
            if (fact.category().filter(categories::contains).isPresent() && fact.isKnown(file)) {
                copy(fact);
            }
        }
        if (categories.contains(DataCategory.MUNICIPALITY)) {
            // The municipality determines the county.
            copy(CaseFacts.COUNTY);
        }
        if (categories.contains(DataCategory.SIGNS)) {
            draft.observations(signs());
        }
        if (named) {
            copy(CaseFacts.BIRTH_DATE);
            draft.identity(file.person().identity().map(this::withoutNote));
        }
        return draft.build();
    }

    private <T> void copy(CaseFact<T> fact) {
        draft.put(fact, fact.of(file));
    }

    /** Observations with the answer YES, without observer and notes. */
    private List<Observation> signs() {
        List<Observation> signs = new ArrayList<>();
        for (Observation observation : file.observations()) {
            if (observation.answer().isYes()
                    && signs.stream().noneMatch(sign -> sign.indicator().equals(observation.indicator()))) {
                signs.add(Observation.builder()
                        .indicator(observation.indicator())
                        .answer(observation.answer())
                        .build());
            }
        }
        return signs;
    }

    /** The identity without its note, and with the address only if the recipient may learn HOME. */
    private Identity withoutNote(Identity identity) {
        return Identity.builder()
                .from(identity)
                .note(Optional.empty())
                .address(categories.contains(DataCategory.HOME) ? identity.address() : Optional.empty())
                .build();
    }
}
