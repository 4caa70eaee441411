package al.nrm.rules.authoring;

import al.nrm.rules.ReferralRules;
import al.nrm.rules.fixture.Pack;
import java.time.LocalDate;

/**
 * An invented law that changes the criteria from a day on, written as its author would: the old rule is closed, its
 * successor has a new id, the value has a second entry, the law is a source. No law of Albania says so.
 */
final class Amendment {
    static final LocalDate IN_FORCE = LocalDate.of(2027, 1, 1);

    private Amendment() {}

    /** The bundled pack with the amendment. */
    static ReferralRules rules() {
        return Pack.bundled()
                .adding("sources.yaml", """

                        invented-law-2026:
                          title: { sq: "Një ligj i shpikur", en: "An invented law" }
                          kind: law
                          inForce: { from: 2027-01-01 }
                          verified: null
                        """)
                .replacingFirst(
                        "parameters.yaml",
                        "from: 2018-08-29, value: P3D, source: policy, verified: false }",
                        "from: 2018-08-29, to: 2026-12-31, value: P3D, source: policy, verified: false }\n"
                                + "    - { from: 2027-01-01, value: P2D, source: invented-law-2026, verified: false }")
                .replacingFirst("criteria/conduct.drl", """
                          @inForce("2005-07-18..")
                          @policy
                        when
                          Case( open == Answer.YES )
                          Situation( priorVictim == Answer.YES )""", """
                          @inForce("2005-07-18..2026-12-31")
                          @policy
                        when
                          Case( open == Answer.YES )
                          Situation( priorVictim == Answer.YES )""")
                .adding("criteria/conduct.drl", """

                        rule "again.prior-2027"
                          @sq("Personi ka qenë viktimë edhe më parë: rrezik i ritrafikimit, dhe duhet mbrojtje (ligj i shpikur).")
                          @en("The person was a victim before: risk of being trafficked again, and protection (an invented law).")
                          @cite("invented-law-2026: art. 1")
                          @inForce("2027-01-01..")
                        when
                          Case( open == Answer.YES )
                          Situation( priorVictim == Answer.YES )
                        then
                          conclude.duty( Duty.ASSESS_RISK, "deadline.assess-risk" );
                          conclude.safeguard( Safeguard.RETRAFFICKING_RISK );
                          conclude.service( Service.PROTECTION );
                        end
                        """)
                .load();
    }
}
