package al.nrm.example.postgres;

import al.nrm.referral.CaseHistory;
import java.util.List;
import java.util.Optional;

/**
 * The process that is killed: appends events in their order and prints the number of each when it is stored. Arguments:
 * the address of the database, how many events there are, the number of the first.
 */
final class Writer {
    private Writer() {}

    public static void main(String[] arguments) throws Exception {
        HistoryStore store = new HistoryStore(arguments[0], "nrm_append", Delivery.RULES, new Salt());
        List<Delivery> all = Delivery.many(Integer.parseInt(arguments[1]));
        for (int i = Integer.parseInt(arguments[2]); i < all.size(); i++) {
            Delivery next = all.get(i);
            Optional<CaseHistory> before = store.history(next.caseId());
            store.append(before, next.event(), next.recorded()).value();
            System.out.println(i);
            System.out.flush();
        }
    }
}
