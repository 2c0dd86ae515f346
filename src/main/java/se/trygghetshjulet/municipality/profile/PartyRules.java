package se.trygghetshjulet.municipality.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.OtherParty;
import se.trygghetshjulet.municipality.Parties;
import se.trygghetshjulet.municipality.Party;
import se.trygghetshjulet.municipality.PlanTable;
import se.trygghetshjulet.municipality.PlanTable.Field;
import se.trygghetshjulet.municipality.Role;
import se.trygghetshjulet.municipality.Signatory;

/** What holds between the parties that a profile adds, who signs for them, and how the plan shows what they do. */
class PartyRules {

    /** Words that stand for all together, or for the joint follow-up. */
    private static final Set<String> TAKEN = Set.of("kommun", "polis", "bada", "gemensam", "alla");

    private final Municipality municipality;
    private final Parties parties;
    private final List<Fault> faults = new ArrayList<>();

    PartyRules(Municipality municipality) {
        this.municipality = municipality;
        this.parties = municipality.parties();
    }

    List<Fault> faults() {
        ids();
        signatories();
        columns();
        return faults;
    }

    private void ids() {
        Set<String> ids = new HashSet<>();
        Set<String> titles = new HashSet<>(Set.of("kommunen", "polisen"));
        for (int row = 0; row < parties.others().size(); row++) {
            OtherParty other = parties.others().get(row);
            String at = "/parties/others/" + row;
            if (TAKEN.contains(other.id())) {
                fault(at + "/id", "id '" + other.id() + "' är upptaget, välj ett annat");
            } else if (!ids.add(other.id())) {
                fault(at + "/id", "id '" + other.id() + "' används två gånger");
            }
            if (!titles.add(other.title().toLowerCase())) {
                fault(at + "/title", "två parter kallas '" + other.title() + "'");
            }
        }
    }

    private void signatories() {
        Map<String, List<Signatory>> signing = municipality.signatories().others();
        for (int row = 0; row < parties.others().size(); row++) {
            OtherParty other = parties.others().get(row);
            boolean hasSignatory = signing.containsKey(other.id());
            if (other.signs() && !hasSignatory) {
                fault(
                        "/parties/others/" + row,
                        "ange vem som skriver under för '" + other.id()
                                + "' under signatories/others, eller signs: false för en partner");
            } else if (!other.signs() && hasSignatory) {
                fault("/signatories/others/" + other.id(), "parten har signs: false och skriver inte under");
            }
        }
        signing.forEach((id, signatories) -> {
            String at = "/signatories/others/" + id;
            if (parties.other(Party.of(id)).isEmpty()) {
                fault(at, "parten '" + id + "' finns inte under parties/others");
            }
            Set<Role> roles = new HashSet<>();
            for (int row = 0; row < signatories.size(); row++) {
                Role role = signatories.get(row).role();
                if (!roles.add(role)) {
                    fault(at + "/" + row + "/role", "rollen " + role.id() + " skriver under två gånger");
                }
            }
        });
        persons(signing);
    }

    /** Where a role speaks for several parties, nobody could tell whose representative is meant. */
    private void persons(Map<String, List<Signatory>> signing) {
        Map<Role, Integer> holders = new HashMap<>();
        parties.others().stream().map(OtherParty::role).forEach(role -> holders.merge(role, 1, Integer::sum));
        for (int row = 0; row < parties.others().size(); row++) {
            OtherParty other = parties.others().get(row);
            if (other.person() == null && holders.get(other.role()) > 1) {
                fault(
                        "/parties/others/" + row + "/person",
                        "rollen " + other.role().id() + " svarar för flera parter, ange vem det är");
            }
        }
        signing.forEach((id, signatories) -> {
            for (int row = 0; row < signatories.size(); row++) {
                Role role = signatories.get(row).role();
                long times = municipality
                        .signatories()
                        .all()
                        .filter(each -> each.role() == role)
                        .count();
                if (signatories.get(row).person() == null && times > 1) {
                    fault(
                            "/signatories/others/" + id + "/" + row + "/person",
                            "rollen " + role.id() + " skriver under för flera parter, ange vem det är");
                }
            }
        });
    }

    private void columns() {
        PlanTable table = municipality.planTable();
        if (parties.others().isEmpty()) {
            return;
        }
        if (table.has(Field.MEASURE_KOMMUN) || table.has(Field.MEASURE_POLIS)) {
            fault(
                    "/planTable/columns",
                    "measureKommun och measurePolis visar bara två parters åtgärder, ta med measure när parterna är fler");
        } else if (!table.has(Field.OWNER)) {
            fault("/planTable/columns", "ta med owner, så att planen visar vilken part som gör vad");
        }
    }

    private void fault(String at, String reason) {
        faults.add(new Fault(at, reason));
    }
}
