package al.nrm.rules.internal.logic;

import al.nrm.casefile.CaseDraft;
import al.nrm.casefile.CaseFacts;
import al.nrm.casefile.CaseFile;
import al.nrm.place.County;
import al.nrm.place.Municipality;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where a person was found, as far as rules distinguish places. A municipality lies in its county, so both are one variable:
 * no case has a municipality in another county.
 *
 * @param county the county; empty where it is not known
 * @param municipality one of that county; empty where it is not known or no rule names it
 */
public record FoundPlace(Optional<County> county, Optional<Municipality> municipality) {
    static final FoundPlace UNKNOWN = new FoundPlace(Optional.empty(), Optional.empty());

    /** The place of the variable in the case document. */
    static final String POINTER = CaseFacts.COUNTY.pointer();

    static FoundPlace of(County county) {
        return new FoundPlace(Optional.of(county), Optional.empty());
    }

    static FoundPlace of(Municipality municipality) {
        return new FoundPlace(Optional.of(municipality.county()), Optional.of(municipality));
    }

    /**
     * The classes of places that are decided alike: not known, each named municipality, each county of a named place with
     * all its other municipalities, and one county for all counties that are not named.
     *
     * @param named the places that rules name
     * @return the plainest first
     */
    static List<FoundPlace> classes(Set<FoundPlace> named) {
        EnumSet<County> counties = EnumSet.noneOf(County.class);
        Set<String> municipalities = new TreeSet<>();
        for (FoundPlace place : named) {
            place.county().ifPresent(counties::add);
            place.municipality().map(Municipality::name).ifPresent(municipalities::add);
        }
        List<FoundPlace> classes = new ArrayList<>(List.of(UNKNOWN));
        counties.forEach(county -> classes.add(of(county)));
        municipalities.forEach(name -> classes.add(of(Municipality.find(name).orElseThrow())));
        EnumSet.complementOf(counties).stream().findFirst().ifPresent(other -> classes.add(of(other)));
        return classes;
    }

    /** The place among some classes of where the person of a case was found. */
    static int among(List<FoundPlace> classes, CaseFile file) {
        Optional<County> county = CaseFacts.COUNTY.of(file);
        if (county.isEmpty()) {
            return CaseVariable.UNKNOWN;
        }
        int exact = classes.indexOf(new FoundPlace(county, CaseFacts.MUNICIPALITY.of(file)));
        int ofCounty = classes.indexOf(of(county.get()));
        return exact >= 0 ? exact : ofCounty >= 0 ? ofCounty : classes.size() - 1;
    }

    /** The case of a person who was found here. */
    CaseFile fill(CaseFile file) {
        return CaseDraft.of(file)
                .put(CaseFacts.COUNTY, county)
                .put(CaseFacts.MUNICIPALITY, municipality)
                .build();
    }

    /** Adds its keys of the case document. */
    void state(Map<String, Object> stated) {
        county.ifPresent(known -> stated.put(CaseFacts.COUNTY.pointer(), known.code()));
        municipality.ifPresent(known -> stated.put(CaseFacts.MUNICIPALITY.pointer(), known.name()));
    }
}
