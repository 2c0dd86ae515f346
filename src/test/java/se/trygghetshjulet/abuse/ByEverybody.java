package se.trygghetshjulet.abuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;
import se.trygghetshjulet.municipality.Role;

/**
 * Each address asked by one of each kind of person, with every table compared after each question: nobody changes anything of
 * another municipality, nor anything at all where he is told no.
 */
final class ByEverybody {

    static final String WITHOUT_ROLE = "utan-roll";

    private static final String NOBODY = "ingen";
    private static final String ADMIN = "admin";

    /** Where the engine keeps what no municipality has. */
    private static final Set<String> OF_NO_MUNICIPALITY =
            Set.of("ACT_ID_USER", "ACT_HI_OP_LOG", "ACT_RU_AUTHORIZATION", "CALENDAR_SUBSCRIPTION", "PREFERENCE");

    private final String kommun;
    private final Named named;
    private final Books books;
    private final List<Caller> callers;
    private final RoleTable table;
    private final List<String> faults = new ArrayList<>();

    /** @param next another municipality, whose coordinator asks as well */
    ByEverybody(int port, String kommun, String next, Named named, Books books) {
        this.kommun = kommun;
        this.named = named;
        this.books = books;
        List<String> people = Stream.of(
                        Stream.of(NOBODY, WITHOUT_ROLE),
                        Arrays.stream(Role.values()).map(role -> kommun + "-" + role.id()),
                        Stream.of(next + "-" + Role.SAKERHETSSAMORDNARE.id(), ADMIN))
                .flatMap(all -> all)
                .toList();
        this.callers = people.stream()
                .map(person -> new Caller(port, person.equals(NOBODY) ? null : person))
                .toList();
        this.table = new RoleTable(people);
    }

    RoleTable table() {
        return table;
    }

    List<String> faults() {
        return faults;
    }

    /** @param whole whether everybody asks; else nobody in particular, and one who is another for the next address */
    void ask(SortedSet<Address> addresses, boolean whole) {
        int place = 0;
        for (Address address : addresses) {
            Caller one = callers.get(1 + place++ % (callers.size() - 1));
            (whole ? callers : List.of(callers.get(0), one)).forEach(caller -> ask(caller, address));
        }
    }

    private void ask(Caller caller, Address address) {
        String person = caller.id() == null ? NOBODY : caller.id();
        Reply reply = answer(caller, address);
        List<Books.Change> changes = books.changes();
        String what = person + " " + address + ": " + reply.status() + " " + shortened(reply.text());
        if (reply.status() >= 500) {
            faults.add(what);
        }
        if (!reply.isOk() && reply.status() != 302 && !changes.isEmpty()) {
            faults.add(what + " changed " + shortened(changes.toString()));
        }
        changes.stream()
                .filter(change -> !kommun.equals(change.kommun()))
                .filter(change -> change.kommun() != null
                        || !person.equals(ADMIN) && !OF_NO_MUNICIPALITY.contains(change.table()))
                .forEach(change -> faults.add(what + " changed " + shortened(change.toString())));
        table.put(address, person, reply.status() + (changes.isEmpty() ? "" : "+"));
    }

    private Reply answer(Caller caller, Address address) {
        // what an administrator may, he would do: all that he changes is called by nothing
        String path =
                address.isRead() || !ADMIN.equals(caller.id()) ? named.fill(address) : named.fillWithNothing(address);
        return caller.ask(address, path);
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), 300));
    }
}
