package se.trygghetshjulet.abuse;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/**
 * Somebody of the next municipality asks for what is ours by its id, which he may have seen over a shoulder. He hears what he
 * would hear of an id that nothing has: the same status, the same words, as many of them.
 */
final class ByOthersIds {

    private final SortedSet<Address> addresses;
    private final Named ours;
    private final String kommun;
    private final int step;
    private final List<String> faults = new ArrayList<>();
    private int compared;

    /**
     * @param kommun ours
     * @param step of the addresses that name something, each of how many is asked
     */
    ByOthersIds(SortedSet<Address> addresses, Named ours, String kommun, int step) {
        this.addresses = addresses;
        this.ours = ours;
        this.kommun = kommun;
        this.step = step;
    }

    int compared() {
        return compared;
    }

    List<String> faults() {
        return faults;
    }

    /** @param theirs the municipality that he belongs to */
    void ask(Caller stranger, String theirs) {
        List<Address> naming =
                addresses.stream().filter(this::namesSomethingOfOurs).toList();
        for (int place = 0; place < naming.size(); place += step) {
            Address address = naming.get(place);
            String path = ours.fill(address);
            String nothing = ours.fillWithNothing(address);
            compare(stranger, address, path, nothing);
            if (address.template().contains("{kommun}")) {
                // at his own address, where he may be
                String here = "/" + kommun + "(?=/|$)";
                compare(
                        stranger,
                        address,
                        path.replaceFirst(here, "/" + theirs),
                        nothing.replaceFirst(here, "/" + theirs));
            }
        }
    }

    private boolean namesSomethingOfOurs(Address address) {
        return !ours.fill(address).equals(ours.fillWithNothing(address))
                && address.kind() != Address.Kind.WEB_APP
                && !isEverybodys(address);
    }

    /** Filters show each what is his, what is published is anybody's, and the law asks the same of all. */
    private static boolean isEverybodys(Address address) {
        return address.template().startsWith("/engine-rest/filter/")
                || address.template().startsWith("/kommuner/")
                || address.template().startsWith("/api/public/")
                || address.template().startsWith("/lagen/");
    }

    private void compare(Caller stranger, Address address, String path, String nothing) {
        Reply there = stranger.ask(address, path);
        Reply absent = stranger.ask(address, nothing);
        compared++;
        String what = stranger.id() + " " + address.method() + " " + path + ": " + there.status() + " "
                + start(there.text()) + ", and of nothing " + absent.status() + " " + start(absent.text());
        if (there.status() != absent.status() || !without(there.text(), path).equals(without(absent.text(), nothing))) {
            faults.add(what);
        } else if (there.isOk() && !isEmpty(there.text())) {
            faults.add("let in: " + what);
        }
    }

    /** The engine counts and lists what one may see, which is nothing. */
    private static boolean isEmpty(String text) {
        return text.isBlank()
                || text.equals("[]")
                || text.equals("{}")
                || text.equals("{\"count\":0}")
                || text.contains("\"links\"");
    }

    /** The answer without what was asked for in it, and without what is drawn anew for each page. */
    private static String without(String text, String path) {
        String rest = text.replace(path, "").replaceAll("value=\"[^\"]{20,}\"|_csrf=[^\"&]+", "");
        for (String part : path.split("/")) {
            if (part.length() > 3) {
                rest = rest.replace(part, "");
            } else if (part.matches("\\d+")) {
                // what was asked for, as the names of the page's fields have it
                rest = rest.replaceAll("(?<=[a-z]-)" + part + "(?=[\"\\s-])", "");
            }
        }
        return rest;
    }

    private static String start(String text) {
        return text.substring(0, Math.min(200, text.length()));
    }
}
